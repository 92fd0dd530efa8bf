-- Text of letters below the combining marks, of those that are composed already, and of the usual dashes and quotation marks is
-- composed, which one look says: to normalise the texts of a list took longer than to write them. What holds stays as it was.

alter domain nfc_text drop constraint nfc_text_normalized_ck;
alter domain nfc_text add constraint nfc_text_normalized_ck check (
    value !~ '[^\u0001-\u02FF\u1E00-\u1EFF\u2010-\u2027]' or value is nfc normalized) not valid;
