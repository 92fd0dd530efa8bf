-- Text is what people read: nothing in it steers a terminal or turns the direction of a line, so that a name is what it
-- looks like. Tabs and line breaks may stand in notes of several lines. What a register has already stays; new text is
-- refused, also where somebody writes with psql.
alter domain nfc_text add constraint nfc_text_visible_ck check (
    value !~ U&'[\0001-\0008\000B-\001F\007F-\009F\061C\200E\200F\2028-\202E\2066-\2069]') not valid;

do $$
begin
    alter domain nfc_text validate constraint nfc_text_visible_ck;
exception when check_violation then
    raise warning 'the register holds text with control or bidirectional characters: it stays as it is (%)', sqlerrm;
end
$$;
comment on domain nfc_text is
    'Text in Unicode normalization form C without characters that cannot be seen, never empty: absence is null';
