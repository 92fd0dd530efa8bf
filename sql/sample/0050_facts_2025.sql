-- What the rules read for the round of 2025: yearly ratings, figures of collectives, and a complaint that was closed.
-- All of it is invented. Whoever is not named here has not been rated yet.

insert into rating (recipient_id, year, rating, paper)
select r.recipient_id, y.year, v.ratings[y.place], y.year || '-XL/QĐ mẫu'
from (values
    ('individual', 'Nguyễn Thị Bích Trâm', date '1985-02-05', array['HTT', 'HTXS', 'HTXS']),
    ('individual', 'Lê Hoàng Nam', '1988-09-21', array['HTXS', 'HTT', 'HTXS']),
    ('individual', 'Trần Thị Mỹ Hạnh', '1979-11-02', array['HTXS', 'HTT', 'HTT']),
    ('individual', 'Phạm Quốc Tuấn', '1979-01-01', array['HTT', 'HTT', 'HTT']),
    ('individual', 'Trần Ngọc Ánh', '1990-03-01', array['HTT', 'HTT', 'HTT']),
    ('individual', 'Võ Minh Triết', '1986-05-01', array['HTT', 'HTT', 'HT']),
    ('individual', 'Nguyễn Văn Hùng', '1975-10-20', array['HTT', 'HT', 'HTT']),
    ('individual', 'Nguyễn Văn Hùng', '1988-04-08', array['HTT', 'HTT', 'HTT']),
    ('collective', 'Phòng Kinh tế', null, array[null, null, 'HTT']),
    ('collective', 'Trung tâm Phục vụ hành chính công', null, array[null, null, 'HTXS']),
    ('collective', 'Trường Tiểu học Sen Hồng', null, array['HTT', 'HTT', 'HTT'])
) as v (recipient_kind, name, born_on, ratings)
join recipient r on r.is_sample and r.recipient_kind = v.recipient_kind::recipient_kind and r.name = v.name
    and r.born_on is not distinct from v.born_on
cross join (values (1, 2023), (2, 2024), (3, 2025)) as y (place, year)
where v.ratings[y.place] is not null
on conflict do nothing;

-- In the public service centre fewer than 70% are Lao động tiên tiến.
insert into unit_figure (
    recipient_id, year, members, members_completed, members_ldtt, members_cstdcs, members_disciplined, members_women,
    paper)
select r.recipient_id, 2025, v.members, v.completed, v.ldtt, v.cstdcs, 0, v.women, '2025-SL/BC mẫu'
from (values
    ('Phòng Kinh tế', 9, 9, 8, 1, 4), ('Trung tâm Phục vụ hành chính công', 6, 6, 4, 0, 4),
    ('Trường Tiểu học Sen Hồng', 24, 23, 19, 2, 18)
) as v (name, members, completed, ldtt, cstdcs, women)
join recipient r on r.is_sample and r.recipient_kind = 'collective' and r.name = v.name
on conflict do nothing;

insert into matter (recipient_id, kind, opened_on, closed_on, outcome, paper, closing_paper)
select r.recipient_id, 'complaint', '2025-08-04', '2025-09-15', 'no_violation', '07-KN/TB mẫu', '11-KL/UBND mẫu'
from recipient r
where r.is_sample and r.recipient_kind = 'individual' and r.name = 'Phạm Quốc Tuấn'
    and not exists (select from matter m where m.recipient_id = r.recipient_id);
