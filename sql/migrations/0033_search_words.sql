-- Words that are joined by a sign are words, too: "TP.Cần Thơ" and "THCS/THPT" are no names of machines and files, as which
-- the parser of texts would take them, and are found by "cần thơ" and by "thpt".

create function spaced_words(words text) returns text language sql immutable parallel safe
    return translate(words, './\-_@:–—', '         ');
comment on function spaced_words is 'A text with spaces for the signs that join words in names of units and numbers of papers';

drop index recipient_words_ix;
drop index org_unit_words_ix;
drop index org_unit_alias_words_ix;
drop index decision_words_ix;
create or replace function search_words(words text) returns tsvector language sql immutable parallel safe
    return to_tsvector('simple', spaced_words(fold_search(words) || ' ' || lower(words collate "vi-x-icu")));
create index recipient_words_ix on recipient using gin (search_words(name));
create index org_unit_words_ix on org_unit using gin (search_words(name));
create index org_unit_alias_words_ix on org_unit_alias using gin (search_words(alias));
create index decision_words_ix on decision using gin (search_words(subject));
