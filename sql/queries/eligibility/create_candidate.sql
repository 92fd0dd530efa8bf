-- name: create_candidate :exec
-- param:
-- row:
-- Each nomination asked about, with the years that its rules look back from: y is the year of achievement, top the last
-- completed year before the proposal where that is later. Decree 152/2025/NĐ-CP Art 4(4): what was achieved before the end
-- of a disciplinary period does not count; counted_from is the year in which the last one ended, 0 without one.
-- is_elsewhere: the recipient is out of reach of the account, so that the facts about him are not there to be read.
create temporary table candidate (
    nomination_id bigint not null,
    recipient_id bigint not null,
    dossier_id bigint not null,
    profile_id integer not null,
    y integer not null,
    top integer not null,
    proposed_on date not null,
    counted_from integer not null,
    is_elsewhere boolean not null
) on commit drop
