-- A leader who gives a title for a year that is not over says why.

alter table approval_reason drop constraint approval_reason_kind_ck;
alter table approval_reason add constraint approval_reason_kind_ck check (kind in ('repeated', 'unmet', 'early'));
comment on column approval_reason.kind is
    'repeated: the form was given for another deed of the year, to somebody else than who may be the same, or in place of an annulled award; '
    'unmet: the criteria are not met; early: the year of the title is not over';
