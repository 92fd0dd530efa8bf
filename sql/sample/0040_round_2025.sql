-- What the register knows before the round of 2025 under RS-2025: where the people of 2021 are now, some of those whom
-- the file nominations_2025.csv names, the council, and an initiative. The other recipients come with the file.
-- All of it is invented.

-- Whoever was in a unit that ended on 30/06/2025; a row that was moved further since stays where it is.
update recipient r set org_unit_id = s.org_unit_id
from (values
    ('individual', 'Tôn Nữ Thùy Dương', '877.VP', '30253.VP'),
    ('individual', 'Lê Hoàng Nam', '877.NV', '30244.VX'),
    ('individual', 'Nguyễn Sáng', '877.TP', '30259.VX'),
    ('individual', 'Trần Thị Mỹ Hạnh', '877.TH1', '30244.TH1'),
    ('individual', 'Võ Minh Triết', '30268', '30244.HC'),
    ('individual', 'Đặng Quốc Khởi', '877.TC', '30244.KT'),
    ('individual', 'Huỳnh Thị Kim Ngân', '30256.A1', '30259.A1'),
    ('individual', 'Cao Tấn Lực', '30256.A2', '30259.A2'),
    ('individual', 'Phan Văn Thuận', '30256.A2', '30259.A2'),
    ('household', 'Hộ ông Phan Văn Thuận', '30256.A2', '30259.A2'),
    ('collective', 'Trường Tiểu học Sen Hồng', '877.TH1', '30244.TH1'),
    ('collective', 'Ban Nhân dân ấp Tân Lập Mẫu', '30256.A1', '30259.A1')
) as v (recipient_kind, name, old_unit, new_unit)
join org_unit p on p.code = v.old_unit and p.in_force @> date '2025-06-30'
join org_unit s on s.code = v.new_unit and s.in_force @> date '2025-07-01'
where r.is_sample and r.recipient_kind = v.recipient_kind::recipient_kind and r.name = v.name
    and r.org_unit_id = p.org_unit_id;

-- The school is one recipient before and after its transfer.
update collective c set represents_id = r.org_unit_id
from recipient r
join org_unit u on u.org_unit_id = r.org_unit_id and u.code = '30244.TH1'
where c.recipient_id = r.recipient_id and r.is_sample and r.name = 'Trường Tiểu học Sen Hồng'
    and c.represents_id is distinct from r.org_unit_id;

-- Two people of one name in one school are told apart by their birth.
with given (name, unit, born_on, birth_precision, personal_number, sex) as (
    values
        ('Nguyễn Thị Bích Trâm', '30244.VP', date '1985-02-05', 'day', '999185000201', 'female'),
        ('Phạm Quốc Tuấn', '30244.KT', '1979-01-01', 'year', null, 'male'),
        ('Trần Ngọc Ánh', '30244.HC', '1990-03-01', 'month', null, 'female'),
        ('Nguyễn Văn Hùng', '30244.TH1', '1975-10-20', 'day', '999075000204', 'male'),
        ('Nguyễn Văn Hùng', '30244.TH1', '1988-04-08', 'day', null, 'male'),
        ('Lê Thị Út', '30244.A2', '1964-01-01', 'year', null, 'female')
), added as (
    insert into recipient (recipient_kind, name, org_unit_id, born_on, personal_number, is_sample)
    select 'individual', g.name, u.org_unit_id, g.born_on, g.personal_number, true
    from given g
    join org_unit u on u.code = g.unit and u.in_force @> date '2025-12-01'
    where not exists (
        select from recipient r
        where r.is_sample and r.recipient_kind = 'individual' and r.name = g.name and r.born_on = g.born_on)
    returning recipient_id, name, born_on
)
insert into person (recipient_id, family_name, middle_name, given_name, sex, birth_precision)
select a.recipient_id, s.family_name, s.middle_name, s.given_name, g.sex, g.birth_precision
from added a
join given g using (name, born_on)
cross join split_name(a.name) s;

with given (name, unit) as (
    values ('Phòng Kinh tế', '30244.KT'), ('Trung tâm Phục vụ hành chính công', '30244.HC')
), added as (
    insert into recipient (recipient_kind, name, org_unit_id, is_sample)
    select 'collective', g.name, u.org_unit_id, true
    from given g
    join org_unit u on u.code = g.unit and u.in_force @> date '2025-12-01'
    where not exists (
        select from recipient r where r.is_sample and r.recipient_kind = 'collective' and r.name = g.name)
    returning recipient_id, org_unit_id
)
insert into collective (recipient_id, represents_id) select a.recipient_id, a.org_unit_id from added a;

with added as (
    insert into recipient (recipient_kind, name, org_unit_id, is_sample)
    select 'household', 'Hộ bà Lê Thị Út', u.org_unit_id, true
    from org_unit u
    where u.code = '30244.A2' and u.in_force @> date '2025-12-01'
        and not exists (
            select from recipient r
            where r.is_sample and r.recipient_kind = 'household' and r.name = 'Hộ bà Lê Thị Út')
    returning recipient_id
)
insert into household (recipient_id, head_id, address)
select a.recipient_id, h.recipient_id, 'ấp An Hòa Mẫu, xã Phú Hựu'
from added a
join recipient h on h.is_sample and h.recipient_kind = 'individual' and h.name = 'Lê Thị Út';

insert into post (recipient_id, org_unit_id, title, held)
select r.recipient_id, u.org_unit_id, v.title, daterange('2025-07-01', null)
from (values
    ('Tôn Nữ Thùy Dương', date '1984-03-12', '30253.VP', 'Phó Chánh Văn phòng'),
    ('Lê Hoàng Nam', '1988-09-21', '30244.VX', 'Chuyên viên'),
    ('Nguyễn Sáng', '1991-01-01', '30259.VX', 'Chuyên viên'),
    ('Trần Thị Mỹ Hạnh', '1979-11-02', '30244.TH1', 'Phó Hiệu trưởng'),
    ('Võ Minh Triết', '1986-05-01', '30244.HC', 'Chuyên viên'),
    ('Đặng Quốc Khởi', '1982-07-30', '30244.KT', 'Chuyên viên'),
    ('Nguyễn Thị Bích Trâm', '1985-02-05', '30244.VP', 'Phó Chánh Văn phòng'),
    ('Phạm Quốc Tuấn', '1979-01-01', '30244.KT', 'Trưởng phòng'),
    ('Trần Ngọc Ánh', '1990-03-01', '30244.HC', 'Chuyên viên'),
    ('Nguyễn Văn Hùng', '1975-10-20', '30244.TH1', 'Nhân viên thư viện'),
    ('Nguyễn Văn Hùng', '1988-04-08', '30244.TH1', 'Giáo viên')
) as v (name, born_on, unit, title)
join recipient r on r.is_sample and r.recipient_kind = 'individual' and r.name = v.name and r.born_on = v.born_on
join org_unit u on u.code = v.unit and u.in_force @> date '2025-12-01'
on conflict do nothing;

insert into council (org_unit_id, name, is_sample)
select u.org_unit_id, 'Hội đồng Thi đua - Khen thưởng xã Phú Hựu', true
from org_unit u
where u.code = '30244' and u.in_force @> date '2025-12-01'
on conflict do nothing;

-- A model of the district that lives on in the commune, and an initiative on which a nomination of 2025 rests.
insert into adoption (initiative_id, place, org_unit_id, adopted_on, note)
select i.initiative_id, 'Trung tâm Phục vụ hành chính công xã Phú Hựu', u.org_unit_id, '2025-08-01',
    'Dữ liệu giả định: tiếp tục mô hình của huyện sau khi sắp xếp đơn vị hành chính'
from initiative i
join org_unit u on u.code = '30244.HC' and u.in_force @> date '2025-12-01'
where i.code = 'CT-2020-1'
on conflict do nothing;

insert into initiative (
    code, name, kind, org_unit_id, introduced_by_id, campaign_id, key_task_id, started_year, stage, stage_note, is_sample)
select 'PH-2025-1', 'Phiếu hẹn điện tử và nhắc trả kết quả qua tin nhắn', 'initiative', u.org_unit_id, u.org_unit_id,
    c.campaign_id, c.key_task_id, 2025, 'evaluated', 'Dữ liệu giả định', true
from org_unit u
join campaign c on c.code = 'PH-2025'
where u.code = '30244.VP' and u.in_force @> date '2025-12-01'
on conflict do nothing;

insert into initiative_author (initiative_id, recipient_id, share_percent)
select i.initiative_id, r.recipient_id, v.share_percent
from (values ('Nguyễn Thị Bích Trâm', 70), ('Võ Minh Triết', 30)) as v (name, share_percent)
join initiative i on i.code = 'PH-2025-1'
join recipient r on r.is_sample and r.recipient_kind = 'individual' and r.name = v.name
on conflict do nothing;

insert into recognition (initiative_id, scope, recognised_by, decision_number, recognised_on)
select i.initiative_id, 'grassroots', 'Chủ tịch Ủy ban nhân dân xã Phú Hựu', '215/QĐ-UBND', '2025-11-20'
from initiative i
where i.code = 'PH-2025-1'
on conflict do nothing;
