-- Fictional people who work with the register: the office of the commune, its head and his deputy, and the head of the
-- district until it ended. Nobody can log in as them before an administrator gives a password.

select add_account(v.name, v.full_name, v.role, u.org_unit_id, null, true)
from (values
    ('ct.chauthanh', 'Trần Văn Giả Định', 'leader', '877', date '2021-12-15'),
    ('vp.phuhuu', 'Lê Thị Ghi Mẫu', 'office', '30244', date '2025-12-01'),
    ('ct.phuhuu', 'Trần Văn Giả Định', 'leader', '30244', date '2025-12-01'),
    ('pct.phuhuu', 'Trần Văn Mẫu', 'leader', '30244', date '2025-12-01')
) as v (name, full_name, role, unit, day)
join org_unit u on u.code = v.unit and u.in_force @> v.day
where not exists (select from account a where a.account_name = v.name);

select add_signer(u.org_unit_id, v.name, null, v.post, v.capacity, 'decide', v.first_day, v.last_day, v.paper)
from (values
    ('ct.chauthanh', '877', 'Chủ tịch', null, date '2016-07-01', date '2025-06-30', null),
    ('ct.phuhuu', '30244', 'Chủ tịch', null, '2025-07-01', null, null),
    ('pct.phuhuu', '30244', 'Phó Chủ tịch', 'KT.', '2025-07-01', null, '01/QĐ-UBND ngày 01/7/2025 (giả định)')
) as v (name, unit, post, capacity, first_day, last_day, paper)
join org_unit u on u.code = v.unit and u.in_force @> v.first_day
where not exists (
    select from signing_right s where s.account_name = v.name and s.org_unit_id = u.org_unit_id);
