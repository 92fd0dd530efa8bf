-- Units of the sample: real places with their codes; departments have internal codes, hamlets and schools are invented.
-- Old codes count from 2004-07-01 (the codes of Decision 124/2004/QĐ-TTg) because the true first days are not known;
-- all of them end with 30/06/2025. Key of a row: code and first day. Parents are found by code on that first day.

-- Provinces. Code 82 was Tiền Giang and is Đồng Tháp now.
insert into org_unit (
    code, name, kind, in_force, body_name, head_title, decision_symbol, authority_kind_code, is_sample)
select v.code, v.name, 'province', daterange(v.first_day, v.last_day, '[]'), 'Ủy ban nhân dân ' || n.in_sentence,
    'Chủ tịch Ủy ban nhân dân ' || n.in_sentence, 'QĐ-UBND', 'province_chair', true
from (values
    ('87', 'Tỉnh Đồng Tháp', date '2004-07-01', date '2025-06-30'),
    ('82', 'Tỉnh Tiền Giang', '2004-07-01', '2025-06-30'),
    ('82', 'Tỉnh Đồng Tháp', '2025-07-01', null)
) as v (code, name, first_day, last_day)
cross join lateral (select lower(left(v.name, 1)) || substr(v.name, 2) as in_sentence) n
on conflict do nothing;

-- Districts. Two more than the sample's own, for the names that are easily confused with its communes.
insert into org_unit (
    code, name, kind, parent_id, in_force, body_name, head_title, decision_symbol, authority_kind_code, is_sample)
select v.code, v.name, 'district', p.org_unit_id, daterange('2004-07-01', '2025-06-30', '[]'),
    'Ủy ban nhân dân ' || n.in_sentence, 'Chủ tịch Ủy ban nhân dân ' || n.in_sentence, 'QĐ-UBND', 'district_chair', true
from (values
    ('877', 'Huyện Châu Thành', '87'),
    ('874', 'Huyện Thanh Bình', '87'),
    ('821', 'Huyện Châu Thành', '82')
) as v (code, name, parent)
cross join lateral (select lower(left(v.name, 1)) || substr(v.name, 2) as in_sentence) n
join org_unit p on p.code = v.parent and p.in_force @> date '2004-07-01'
on conflict do nothing;

-- Communes: all twelve of district 877, those that share a name with others, and those of today.
insert into org_unit (
    code, name, kind, parent_id, in_force, body_name, head_title, decision_symbol, authority_kind_code, is_sample)
select v.code, v.name, 'commune', p.org_unit_id, daterange(v.first_day, v.last_day, '[]'),
    'Ủy ban nhân dân ' || n.in_sentence, 'Chủ tịch Ủy ban nhân dân ' || n.in_sentence, 'QĐ-UBND', 'commune_chair', true
from (values
    ('30244', 'Thị trấn Cái Tàu Hạ', '877', date '2004-07-01', date '2025-06-30'),
    ('30247', 'Xã An Hiệp', '877', '2004-07-01', '2025-06-30'),
    ('30250', 'Xã An Nhơn', '877', '2004-07-01', '2025-06-30'),
    ('30253', 'Xã Tân Nhuận Đông', '877', '2004-07-01', '2025-06-30'),
    ('30256', 'Xã Tân Bình', '877', '2004-07-01', '2025-06-30'),
    ('30259', 'Xã Tân Phú Trung', '877', '2004-07-01', '2025-06-30'),
    ('30262', 'Xã Phú Long', '877', '2004-07-01', '2025-06-30'),
    ('30265', 'Xã An Phú Thuận', '877', '2004-07-01', '2025-06-30'),
    ('30268', 'Xã Phú Hựu', '877', '2004-07-01', '2025-06-30'),
    ('30271', 'Xã An Khánh', '877', '2004-07-01', '2025-06-30'),
    ('30274', 'Xã Tân Phú', '877', '2004-07-01', '2025-06-30'),
    ('30277', 'Xã Hòa Tân', '877', '2004-07-01', '2025-06-30'),
    -- The other xã Tân Bình; its code is that of xã Tân Long today.
    ('30154', 'Xã Tân Bình', '874', '2004-07-01', '2025-06-30'),
    ('30154', 'Xã Tân Long', '82', '2025-07-01', null),
    -- Today's xã Châu Thành, which is nothing of huyện Châu Thành (877).
    ('28519', 'Thị trấn Tân Hiệp', '821', '2004-07-01', '2025-06-30'),
    ('28534', 'Xã Thân Cửu Nghĩa', '821', '2004-07-01', '2025-06-30'),
    ('28558', 'Xã Long An', '821', '2004-07-01', '2025-06-30'),
    ('28519', 'Xã Châu Thành', '82', '2025-07-01', null),
    ('30244', 'Xã Phú Hựu', '82', '2025-07-01', null),
    ('30253', 'Xã Tân Nhuận Đông', '82', '2025-07-01', null),
    ('30259', 'Xã Tân Phú Trung', '82', '2025-07-01', null)
) as v (code, name, parent, first_day, last_day)
cross join lateral (select lower(left(v.name, 1)) || substr(v.name, 2) as in_sentence) n
join org_unit p on p.code = v.parent and p.in_force @> v.first_day
on conflict do nothing;

-- Below district and communes. Codes are ours; hamlets and schools are invented.
insert into org_unit (code, name, kind, parent_id, in_force, abbreviation, is_sample)
select v.parent || '.' || v.code, v.name, v.kind, p.org_unit_id, daterange(v.first_day, v.last_day, '[]'),
    v.abbreviation, true
from (values
    ('877', 'VP', 'Văn phòng HĐND và UBND huyện', 'department', 'VP', date '2004-07-01', date '2025-06-30'),
    ('877', 'NV', 'Phòng Nội vụ', 'department', 'PNV', '2004-07-01', '2025-06-30'),
    ('877', 'TP', 'Phòng Tư pháp', 'department', 'PTP', '2004-07-01', '2025-06-30'),
    ('877', 'TC', 'Phòng Tài chính - Kế hoạch', 'department', 'PTCKH', '2004-07-01', '2025-06-30'),
    ('877', 'NN', 'Phòng Nông nghiệp và Phát triển nông thôn', 'department', 'PNNPTNT', '2004-07-01', '2025-06-30'),
    ('877', 'GD', 'Phòng Giáo dục và Đào tạo', 'department', 'PGDĐT', '2004-07-01', '2025-06-30'),
    ('877', 'LD', 'Phòng Lao động - Thương binh và Xã hội', 'department', 'PLĐTBXH', '2004-07-01', '2025-06-30'),
    ('877', 'TH1', 'Trường Tiểu học Sen Hồng', 'school', null, '2004-07-01', '2025-06-30'),
    ('30256', 'A1', 'Ấp Tân Lập Mẫu', 'hamlet', null, '2004-07-01', '2025-06-30'),
    ('30256', 'A2', 'Ấp Tân Hòa Mẫu', 'hamlet', null, '2004-07-01', '2025-06-30'),
    ('30244', 'VP', 'Văn phòng HĐND và UBND xã', 'department', 'VP', '2025-07-01', null),
    ('30244', 'KT', 'Phòng Kinh tế', 'department', 'PKT', '2025-07-01', null),
    ('30244', 'VX', 'Phòng Văn hóa - Xã hội', 'department', 'PVHXH', '2025-07-01', null),
    ('30244', 'HC', 'Trung tâm Phục vụ hành chính công', 'department', 'TTPVHCC', '2025-07-01', null),
    ('30244', 'TH1', 'Trường Tiểu học Sen Hồng', 'school', null, '2025-07-01', null),
    ('30244', 'MN1', 'Trường Mầm non Hướng Dương', 'school', null, '2025-07-01', null),
    ('30244', 'A1', 'Ấp Phú Thạnh Mẫu', 'hamlet', null, '2025-07-01', null),
    ('30244', 'A2', 'Ấp An Hòa Mẫu', 'hamlet', null, '2025-07-01', null),
    ('30244', 'A3', 'Ấp Hội An Mẫu', 'hamlet', null, '2025-07-01', null),
    ('30253', 'VP', 'Văn phòng HĐND và UBND xã', 'department', 'VP', '2025-07-01', null),
    ('30253', 'KT', 'Phòng Kinh tế', 'department', 'PKT', '2025-07-01', null),
    ('30253', 'VX', 'Phòng Văn hóa - Xã hội', 'department', 'PVHXH', '2025-07-01', null),
    ('30253', 'HC', 'Trung tâm Phục vụ hành chính công', 'department', 'TTPVHCC', '2025-07-01', null),
    ('30259', 'A1', 'Ấp Tân Lập Mẫu', 'hamlet', null, '2025-07-01', null),
    ('30259', 'A2', 'Ấp Tân Hòa Mẫu', 'hamlet', null, '2025-07-01', null),
    ('30259', 'VP', 'Văn phòng HĐND và UBND xã', 'department', 'VP', '2025-07-01', null),
    ('30259', 'KT', 'Phòng Kinh tế', 'department', 'PKT', '2025-07-01', null),
    ('30259', 'VX', 'Phòng Văn hóa - Xã hội', 'department', 'PVHXH', '2025-07-01', null),
    ('30259', 'HC', 'Trung tâm Phục vụ hành chính công', 'department', 'TTPVHCC', '2025-07-01', null)
) as v (parent, code, name, kind, abbreviation, first_day, last_day)
join org_unit p on p.code = v.parent and p.in_force @> v.first_day
on conflict do nothing;

-- What went into what. The resolution that merged the provinces is not in the catalogue, hence no instrument there;
-- school and hamlets only come under another unit.
insert into org_unit_lineage (predecessor_id, successor_id, kind, effective_on, legal_instrument_id)
select p.org_unit_id, s.org_unit_id, v.kind, date '2025-07-01', i.legal_instrument_id
from (values
    ('87', '82', 'merge', null),
    ('82', '82', 'merge', null),
    ('30244', '30244', 'merge', '1663/NQ-UBTVQH15'),
    ('30265', '30244', 'merge', '1663/NQ-UBTVQH15'),
    ('30247', '30244', 'merge', '1663/NQ-UBTVQH15'),
    ('30250', '30244', 'merge', '1663/NQ-UBTVQH15'),
    ('30268', '30244', 'merge', '1663/NQ-UBTVQH15'),
    ('30277', '30253', 'merge', '1663/NQ-UBTVQH15'),
    ('30271', '30253', 'merge', '1663/NQ-UBTVQH15'),
    ('30253', '30253', 'merge', '1663/NQ-UBTVQH15'),
    ('30256', '30259', 'merge', '1663/NQ-UBTVQH15'),
    ('30274', '30259', 'merge', '1663/NQ-UBTVQH15'),
    ('30262', '30259', 'merge', '1663/NQ-UBTVQH15'),
    ('30259', '30259', 'merge', '1663/NQ-UBTVQH15'),
    ('30154', '30154', 'merge', '1663/NQ-UBTVQH15'),
    ('28519', '28519', 'merge', '1663/NQ-UBTVQH15'),
    ('28534', '28519', 'merge', '1663/NQ-UBTVQH15'),
    ('28558', '28519', 'merge', '1663/NQ-UBTVQH15'),
    ('877.TH1', '30244.TH1', 'transfer', null),
    ('30256.A1', '30259.A1', 'transfer', null),
    ('30256.A2', '30259.A2', 'transfer', null)
) as v (old_code, new_code, kind, symbol)
join org_unit p on p.code = v.old_code and p.in_force @> date '2025-06-30'
join org_unit s on s.code = v.new_code and s.in_force @> date '2025-07-01'
left join legal_instrument i on i.symbol = v.symbol
on conflict do nothing;

-- How offices write the communes: "UBND xã Phú Hựu", "X. Phú Hựu", "TT. Cái Tàu Hạ".
insert into org_unit_alias (org_unit_id, alias)
select u.org_unit_id, a.alias
from org_unit u
cross join lateral (values
    ('UBND ' || lower(left(u.name, 1)) || substr(u.name, 2)),
    (u.body_name),
    (regexp_replace(u.name, '^Xã ', 'X. ')),
    (regexp_replace(u.name, '^Thị trấn ', 'TT. ')),
    (regexp_replace(u.name, '^Huyện ', 'H. '))
) as a (alias)
where u.is_sample and u.kind in ('province', 'district', 'commune') and a.alias <> u.name
on conflict do nothing;

-- Other spellings: tone marks placed the new way, i for y and the like, short forms.
insert into org_unit_alias (org_unit_id, alias)
select u.org_unit_id, v.alias
from (values
    ('30244', date '2021-04-01', 'TT Cái Tàu Hạ'),
    ('30244', '2021-04-01', 'Thị trấn Cái Tầu Hạ'),
    ('30277', '2021-04-01', 'Xã Hoà Tân'),
    ('30253', '2021-04-01', 'Xã Tân Nhuận Ðông'),
    ('30253', '2025-12-01', 'Xã Tân Nhuận Ðông'),
    ('30268', '2021-04-01', 'Xã Phú Hữu'),
    ('30244', '2025-12-01', 'Xã Phú Hữu'),
    ('877', '2021-04-01', 'Huyện Châu Thành (Đồng Tháp)'),
    ('821', '2021-04-01', 'Huyện Châu Thành (Tiền Giang)'),
    ('877.VP', '2021-04-01', 'Văn phòng Hội đồng nhân dân và Ủy ban nhân dân huyện Châu Thành'),
    ('877.NV', '2021-04-01', 'Phòng Nội vụ huyện Châu Thành'),
    ('877.NN', '2021-04-01', 'Phòng NN&PTNT'),
    ('877.LD', '2021-04-01', 'Phòng LĐ-TB&XH'),
    ('30244.VP', '2025-12-01', 'Văn phòng Hội đồng nhân dân và Ủy ban nhân dân xã Phú Hựu'),
    ('30244.VX', '2025-12-01', 'Phòng Văn hoá - Xã hội'),
    ('30244.HC', '2025-12-01', 'Trung tâm PVHCC')
) as v (code, day, alias)
join org_unit u on u.code = v.code and u.in_force @> v.day
on conflict do nothing;
