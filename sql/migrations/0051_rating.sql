-- Ratings with what they rest on: Decree 233/2026/NĐ-CP for public employees, Decree 335/2025/NĐ-CP for civil servants.

alter table rating
    add column basis text,
    add column points numeric(5, 2),
    add column task_group nfc_text,
    add column is_head boolean not null default false,
    add column months_worked integer;
alter table rating drop constraint rating_rating_ck;
alter table rating
    add constraint rating_rating_ck check (rating in ('HTXS', 'HTT', 'HT', 'KHT', 'KXL')),
    add constraint rating_basis_ck check (basis in ('public_employee', 'civil_servant')),
    add constraint rating_points_ck check (points is null or points >= 0 and points <= 100 and rating <> 'KXL'),
    -- Points allow a level; a lower one may follow from its share or from discipline.
    add constraint rating_level_ck check (
        points >= case rating when 'HTXS' then 90 when 'HTT' then 70 when 'HT' then 50 else 0 end),
    add constraint rating_months_ck check (
        months_worked >= 0 and months_worked <= 12 and (rating = 'KXL') = (months_worked < 6));
comment on table rating is
    'Yearly rating of a person or collective: xuất sắc, tốt, hoàn thành, không hoàn thành nhiệm vụ; không xếp loại under six months of work';
comment on column rating.basis is 'By which rules it was given: public_employee 233/2026/NĐ-CP, civil_servant 335/2025/NĐ-CP; null where that is not said';
comment on column rating.points is '90, 70 and 50 are the least for xuất sắc, tốt and hoàn thành (233/2026/NĐ-CP Art 7, 12)';
comment on column rating.task_group is 'Those of like tasks in a unit, of whom at most a share is rated xuất sắc; null for all of the unit';
comment on column rating.is_head is 'Whether it is the head of the unit, who is never rated above it';
comment on column rating.months_worked is 'Months worked in the year: under six, nobody is rated (233/2026/NĐ-CP Art 14(1))';
