-- The round of 2021 under RS-2017: two dossiers, one meeting of the council, one decision that answers both.
-- People, collectives and households are invented; personal numbers begin with 999, which is no province's.
-- A sample recipient is known by kind, name and birth, wherever it belongs by now.

with given (name, unit, born_on, birth_precision, personal_number, sex) as (
    values
        ('Tôn Nữ Thùy Dương', '877.VP', date '1984-03-12', 'day', '999184000101', 'female'),
        ('Lê Hoàng Nam', '877.NV', '1988-09-21', 'day', '999088000102', 'male'),
        ('Nguyễn Sáng', '877.TP', '1991-01-01', 'year', null, 'male'),
        ('Trần Thị Mỹ Hạnh', '877.TH1', '1979-11-02', 'day', '999179000104', 'female'),
        ('Võ Minh Triết', '30268', '1986-05-01', 'month', null, 'male'),
        ('Đặng Quốc Khởi', '877.TC', '1982-07-30', 'day', '999082000106', 'male'),
        ('Huỳnh Thị Kim Ngân', '30256.A1', '1973-01-01', 'year', null, 'female'),
        ('Cao Tấn Lực', '30256.A2', '1968-01-01', 'year', null, 'male'),
        ('Phan Văn Thuận', '30256.A2', '1961-01-01', 'year', null, 'male')
), added as (
    insert into recipient (recipient_kind, name, org_unit_id, born_on, birth_precision, personal_number, is_sample)
    select 'individual', g.name, u.org_unit_id, g.born_on, g.birth_precision, g.personal_number, true
    from given g
    join org_unit u on u.code = g.unit and u.in_force @> date '2021-12-15'
    where not exists (
        select from recipient r
        where r.is_sample and r.recipient_kind = 'individual' and r.name = g.name and r.born_on = g.born_on)
    returning recipient_id, name
)
insert into person (recipient_id, family_name, middle_name, given_name, sex)
select a.recipient_id, s.family_name, s.middle_name, s.given_name, g.sex
from added a
join given g using (name)
cross join split_name(a.name) s;

with given (name, unit, represents) as (
    values
        ('Văn phòng HĐND và UBND huyện', '877.VP', true),
        ('Phòng Tư pháp', '877.TP', true),
        ('Trường Tiểu học Sen Hồng', '877.TH1', true),
        ('Ban Nhân dân ấp Tân Lập Mẫu', '30256.A1', false)
), added as (
    insert into recipient (recipient_kind, name, org_unit_id, is_sample)
    select 'collective', g.name, u.org_unit_id, true
    from given g
    join org_unit u on u.code = g.unit and u.in_force @> date '2021-12-15'
    where not exists (
        select from recipient r where r.is_sample and r.recipient_kind = 'collective' and r.name = g.name)
    returning recipient_id, name, org_unit_id
)
insert into collective (recipient_id, represents_id)
select a.recipient_id, case when g.represents then a.org_unit_id end
from added a
join given g using (name);

with added as (
    insert into recipient (recipient_kind, name, org_unit_id, is_sample)
    select 'household', 'Hộ ông Phan Văn Thuận', u.org_unit_id, true
    from org_unit u
    where u.code = '30256.A2' and u.in_force @> date '2021-12-15'
        and not exists (
            select from recipient r
            where r.is_sample and r.recipient_kind = 'household' and r.name = 'Hộ ông Phan Văn Thuận')
    returning recipient_id
)
insert into household (recipient_id, head_id, address)
select a.recipient_id, h.recipient_id, 'ấp Tân Hòa Mẫu, xã Tân Bình, huyện Châu Thành'
from added a
join recipient h on h.is_sample and h.recipient_kind = 'individual' and h.name = 'Phan Văn Thuận';

-- Posts of the officials; those of the district end with it.
insert into post (recipient_id, org_unit_id, title, held)
select r.recipient_id, u.org_unit_id, v.title, daterange(v.first_day, v.last_day, '[]')
from (values
    ('Tôn Nữ Thùy Dương', '877.VP', 'Chuyên viên', date '2015-04-01', date '2025-06-30'),
    ('Lê Hoàng Nam', '877.NV', 'Chuyên viên', '2018-05-01', '2025-06-30'),
    ('Nguyễn Sáng', '877.TP', 'Chuyên viên', '2019-01-01', '2025-06-30'),
    ('Trần Thị Mỹ Hạnh', '877.TH1', 'Giáo viên', '2003-09-01', '2025-06-30'),
    ('Võ Minh Triết', '30268', 'Công chức Tư pháp - Hộ tịch', '2017-03-01', '2025-06-30'),
    ('Đặng Quốc Khởi', '877.TC', 'Chuyên viên', '2016-10-01', '2025-06-30')
) as v (name, unit, title, first_day, last_day)
join recipient r on r.is_sample and r.recipient_kind = 'individual' and r.name = v.name
join org_unit u on u.code = v.unit and u.in_force @> date '2021-12-15'
on conflict do nothing;

insert into council (org_unit_id, name, is_sample)
select u.org_unit_id, 'Hội đồng Thi đua - Khen thưởng huyện Châu Thành', true
from org_unit u
where u.code = '877' and u.in_force @> date '2021-12-15'
on conflict do nothing;

-- From the dossiers to the decision; all of it, or nothing when the decision is there. The register keeps the time of
-- recording for every step, which is today: the days of 2021 are those of dossier, meeting and decision.
do $$
declare
    district bigint := (
        select u.org_unit_id from org_unit u where u.code = '877' and u.in_force @> date '2021-12-15');
    office_dossier bigint;
    commune_dossier bigint;
    council_meeting bigint;
    drafted bigint;
begin
    if exists (
        select from decision d
        where d.org_unit_id = district and (d.number, d.symbol, d.year) = (3012, 'QĐ-UBND', 2021))
    then
        return;
    end if;

    insert into dossier (org_unit_id, addressed_to_id, campaign_id, title, prepared_on)
    select u.org_unit_id, district, c.campaign_id,
        'Đề nghị khen thưởng thành tích năm 2021 và phong trào thi đua cải cách hành chính', date '2021-11-08'
    from org_unit u, campaign c
    where u.code = '877.NV' and u.in_force @> date '2021-11-08' and c.code = 'CT-CCHC'
    returning dossier_id into office_dossier;

    insert into dossier (org_unit_id, addressed_to_id, campaign_id, title, prepared_on)
    select u.org_unit_id, district, c.campaign_id,
        'Đề nghị khen thưởng tập thể, cá nhân, hộ gia đình trong xây dựng nông thôn mới năm 2021', date '2021-11-09'
    from org_unit u, campaign c
    where u.code = '30256' and u.in_force @> date '2021-11-09' and c.code = 'CT-NTM'
    returning dossier_id into commune_dossier;

    insert into nomination (
        dossier_id, ordinal, recipient_id, recipient_kind, award_kind_code, achievement_year, honorific, name, post,
        unit_name, org_unit_id, achievement, note)
    select case v.dossier when 'office' then office_dossier else commune_dossier end, v.ordinal, r.recipient_id,
        r.recipient_kind, v.award, 2021, v.honorific, r.name, v.post, v.unit_name, r.org_unit_id, v.achievement, 'Dữ liệu giả định'
    from (values
        ('office', 1, 'collective', 'Văn phòng HĐND và UBND huyện', 'TTLDTT', null, null, 'huyện Châu Thành',
            'Hoàn thành xuất sắc nhiệm vụ năm 2021'),
        ('office', 2, 'collective', 'Trường Tiểu học Sen Hồng', 'TTLDTT', null, null, 'huyện Châu Thành',
            'Hoàn thành tốt nhiệm vụ năm học 2020 - 2021'),
        ('office', 3, 'collective', 'Phòng Tư pháp', 'GK_HUYEN', null, null, 'huyện Châu Thành',
            'Đã có thành tích xuất sắc trong phong trào thi đua cải cách hành chính năm 2021'),
        ('office', 4, 'individual', 'Tôn Nữ Thùy Dương', 'CSTDCS', 'Bà', 'Chuyên viên',
            'Văn phòng HĐND và UBND huyện Châu Thành',
            'Hoàn thành xuất sắc nhiệm vụ, có sáng kiến trong cải cách hành chính năm 2021'),
        ('office', 5, 'individual', 'Lê Hoàng Nam', 'CSTDCS', 'Ông', 'Chuyên viên',
            'Phòng Nội vụ huyện Châu Thành', 'Hoàn thành xuất sắc nhiệm vụ, có sáng kiến trong công tác năm 2021'),
        ('office', 6, 'individual', 'Đặng Quốc Khởi', 'CSTDCS', 'Ông', 'Chuyên viên',
            'Phòng Tài chính - Kế hoạch huyện Châu Thành', 'Hoàn thành tốt nhiệm vụ năm 2021'),
        ('office', 7, 'individual', 'Nguyễn Sáng', 'LDTT', 'Ông', 'Chuyên viên', 'Phòng Tư pháp huyện Châu Thành',
            'Hoàn thành tốt nhiệm vụ năm 2021'),
        ('office', 8, 'individual', 'Trần Thị Mỹ Hạnh', 'LDTT', 'Bà', 'Giáo viên',
            'Trường Tiểu học Sen Hồng, huyện Châu Thành', 'Hoàn thành tốt nhiệm vụ năm học 2020 - 2021'),
        ('office', 9, 'individual', 'Võ Minh Triết', 'GK_HUYEN', 'Ông', 'Công chức Tư pháp - Hộ tịch', 'xã Phú Hựu',
            'Đã có thành tích xuất sắc trong thực hiện mô hình “Khai sinh lưu động, trả kết quả tại nhà” năm 2021'),
        ('commune', 1, 'collective', 'Ban Nhân dân ấp Tân Lập Mẫu', 'GK_HUYEN', null, null, 'xã Tân Bình',
            'Đã có thành tích xuất sắc trong vận động nhân dân xây dựng nông thôn mới năm 2021'),
        ('commune', 2, 'individual', 'Huỳnh Thị Kim Ngân', 'GK_HUYEN', 'Bà', 'Nông dân',
            'ấp Tân Lập Mẫu, xã Tân Bình',
            'Đã có thành tích xuất sắc trong phong trào thi đua xây dựng nông thôn mới năm 2021'),
        ('commune', 3, 'individual', 'Cao Tấn Lực', 'GK_HUYEN', 'Ông', 'Trưởng ấp', 'ấp Tân Hòa Mẫu, xã Tân Bình',
            'Đã có thành tích xuất sắc trong vận động hiến đất làm đường giao thông nông thôn năm 2021'),
        ('commune', 4, 'household', 'Hộ ông Phan Văn Thuận', 'GK_HUYEN', null, null, 'ấp Tân Hòa Mẫu, xã Tân Bình',
            'Đã hiến 350 m² đất làm đường giao thông nông thôn năm 2021')
    ) as v (dossier, ordinal, recipient_kind, recipient, award, honorific, post, unit_name, achievement)
    join recipient r on r.is_sample and r.recipient_kind = v.recipient_kind::recipient_kind and r.name = v.recipient;

    insert into nomination_event (nomination_id, event)
    select n.nomination_id, 'submit' from nomination n
    where n.dossier_id in (office_dossier, commune_dossier) order by n.nomination_id;
    update dossier set submission_number = 45, submission_symbol = 'TTr-PNV', submitted_on = '2021-11-10'
    where dossier_id = office_dossier;
    update dossier set submission_number = 128, submission_symbol = 'TTr-UBND', submitted_on = '2021-11-11'
    where dossier_id = commune_dossier;

    insert into nomination_event (nomination_id, event)
    select n.nomination_id, 'receive' from nomination n
    where n.dossier_id in (office_dossier, commune_dossier) order by n.nomination_id;
    update dossier s set received_on = '2021-11-15', rule_set_code = rs.rule_set_code
    from rule_set rs
    where s.dossier_id in (office_dossier, commune_dossier) and rs.received @> date '2021-11-15';

    -- Nine members, eight of them present, one in writing. RS-2017 asks no share for these kinds: more than half of
    -- those present. The third title for emulation fighters gets four votes of nine, and is not recommended.
    insert into meeting (
        council_id, held_on, minutes_number, minutes_symbol, members_total, members_present, written_opinions)
    select c.council_id, '2021-12-06', 12, 'BB-HĐTĐKT', 9, 8, 1
    from council c
    where c.org_unit_id = district and c.name = 'Hội đồng Thi đua - Khen thưởng huyện Châu Thành'
    returning meeting_id into council_meeting;

    with counted as (
        insert into ballot (meeting_id, nomination_id, yes, no, blank, threshold_percent, threshold_base, recommended)
        select m.meeting_id, n.nomination_id, v.yes, v.no, v.blank, t.percent, t.base,
            is_adopted(v.yes, t.percent, t.base, m.members_total, m.members_present)
        from nomination n
        join dossier s using (dossier_id)
        join meeting m on m.meeting_id = council_meeting
        cross join lateral (
            select case n.name when 'Đặng Quốc Khởi' then 4 when 'Lê Hoàng Nam' then 8 else 9 end as yes,
                case n.name when 'Đặng Quốc Khởi' then 4 when 'Lê Hoàng Nam' then 1 else 0 end as no,
                case n.name when 'Đặng Quốc Khởi' then 1 else 0 end as blank
        ) v
        left join vote_threshold t on t.rule_set_code = s.rule_set_code and t.award_kind_code = n.award_kind_code
        where n.dossier_id in (office_dossier, commune_dossier)
        returning nomination_id, recommended
    )
    insert into nomination_event (nomination_id, event)
    select c.nomination_id, case when c.recommended then 'recommend' else 'decline' end
    from counted c
    order by c.nomination_id;

    drafted := draft_decision(
        district, array[office_dossier, commune_dossier],
        'Về việc tặng danh hiệu thi đua, Giấy khen cho các tập thể, cá nhân và hộ gia đình có thành tích năm 2021');
    update decision set is_sample = true where decision_id = drafted;
    -- The office completes a post before the leader reads: nominated and decided wording differ.
    update draft_line set post = 'Chuyên viên phụ trách kiểm soát thủ tục hành chính'
    where decision_id = drafted and name = 'Tôn Nữ Thùy Dương';

    -- The head of the district decides; the office has only prepared it.
    perform set_config('role', 'ct.chauthanh', true);
    perform approve_decision(
        drafted, (select d.version from decision d where d.decision_id = drafted), 3012, 'QĐ-UBND', '2021-12-15',
        late_because => 'Dữ liệu giả định của năm 2021; huyện nay không còn');
    perform set_config('role', 'none', true);
end
$$;
