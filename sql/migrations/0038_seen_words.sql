-- What nobody sees in a text makes another of two that look alike: a second authority of one name, a second number of one
-- paper. What a register has already stays; new text is refused.
alter domain nfc_text add constraint nfc_text_width_ck check (
    value !~ U&'[\00AD\034F\115F\1160\17B4\17B5\180B-\180F\200B-\200D\2060-\2064\3164\FE00-\FE0F\FEFF\FFA0]') not valid;

alter table decision add constraint decision_symbol_ck check (symbol = btrim(symbol)) not valid;
alter table amendment add constraint amendment_symbol_ck check (symbol = btrim(symbol)) not valid;
