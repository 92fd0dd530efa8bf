-- Search without accents: names and words are found by their plain letters, and by their tones where they are given.
-- The bodies are parsed here, so that indexes on them can be restored whatever the search path is.

create function fold_search(words text) returns text language sql immutable parallel safe
    return lower(translate(words,
        'ÀÁÂÃÄÅàáâãäåĀāĂăĄąǍǎǞǟǠǡǺǻȀȁȂȃȦȧḀḁẠạẢảẤấẦầẨẩẪẫẬậẮắẰằẲẳẴẵẶặḂḃḄḅḆḇÇçĆćĈĉĊċČčḈḉÐðĎďĐđḊḋḌḍḎḏḐḑḒḓ'
            || 'ÈÉÊËèéêëĒēĔĕĖėĘęĚěȄȅȆȇȨȩḔḕḖḗḘḙḚḛḜḝẸẹẺẻẼẽẾếỀềỂểỄễỆệḞḟĜĝĞğĠġĢģǦǧǴǵḠḡĤĥȞȟḢḣḤḥḦḧḨḩḪḫẖÌÍÎÏìíîïĨĩĪ'
            || 'īĬĭĮįİǏǐȈȉȊȋḬḭḮḯỈỉỊịĴĵǰĶķǨǩḰḱḲḳḴḵĹĺĻļĽľḶḷḸḹḺḻḼḽḾḿṀṁṂṃÑñŃńŅņŇňǸǹṄṅṆṇṈṉṊṋÒÓÔÕÖòóôõöŌōŎŏŐőƠơǑǒǪ'
            || 'ǫǬǭȌȍȎȏȪȫȬȭȮȯȰȱṌṍṎṏṐṑṒṓỌọỎỏỐốỒồỔổỖỗỘộỚớỜờỞởỠỡỢợṔṕṖṗŔŕŖŗŘřȐȑȒȓṘṙṚṛṜṝṞṟŚśŜŝŞşŠšȘșṠṡṢṣṤṥṦṧṨṩŢţŤ'
            || 'ťȚțṪṫṬṭṮṯṰṱẗÙÚÛÜùúûüŨũŪūŬŭŮůŰűŲųƯưǓǔǕǖǗǘǙǚǛǜȔȕȖȗṲṳṴṵṶṷṸṹṺṻỤụỦủỨứỪừỬửỮữỰựṼṽṾṿŴŵẀẁẂẃẄẅẆẇẈẉẘẊẋẌ'
            || 'ẍÝýÿŶŷŸȲȳẎẏẙỲỳỴỵỶỷỸỹŹźŻżŽžẐẑẒẓẔẕ',
        'aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaabbbbbbccccccccccccdddddddddddddddd'
            || 'eeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeeffgggggggggggggghhhhhhhhhhhhhhhiiiiiiiiiii'
            || 'iiiiiiiiiiiiiiiiiiiijjjkkkkkkkkkkllllllllllllllmmmmmmnnnnnnnnnnnnnnnnnnooooooooooooooooooooo'
            || 'ooooooooooooooooooooooooooooooooooooooooooooooopppprrrrrrrrrrrrrrrrrrssssssssssssssssssssttt'
            || 'ttttttttttttuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuuvvvvwwwwwwwwwwwwwxxx'
            || 'xyyyyyyyyyyyyyyyyyyyzzzzzzzzzzzz') collate "C");
comment on function fold_search is 'Small letters without marks, đ as d: the key by which names and words are searched';

create function search_words(words text) returns tsvector language sql immutable parallel safe
    return to_tsvector('simple', fold_search(words) || ' ' || lower(words collate "vi-x-icu"));
comment on function search_words is 'The words of a name twice, plain and with their tones, so that one index answers both';

create index recipient_folded_ix on recipient ((fold_search(name) collate "C"), recipient_id);
create index recipient_words_ix on recipient using gin (search_words(name));
create index org_unit_words_ix on org_unit using gin (search_words(name));
create index org_unit_alias_words_ix on org_unit_alias using gin (search_words(alias));
create index decision_words_ix on decision using gin (search_words(subject));
create index decision_paper_ix on decision (number, symbol) where state = 'issued';
