-- The data of the benchmarks, by arithmetic and not by chance: every run gives the same rows.
-- psql variables: units, provinces, communes, persons, decisions (of 400 lines), decisions_2024,
-- nominated (decisions that answer a dossier), open_dossiers. `fill.bash` says in what order the functions run.
\set ON_ERROR_STOP on
set client_min_messages = warning;

create schema benchmark;
create table benchmark.size (
    provinces bigint, communes bigint, leaves bigint, persons bigint, households bigint,
    decisions bigint, decisions_2024 bigint, nominated bigint, open_dossiers bigint);
insert into benchmark.size values (
    :provinces, :communes, :units - :provinces - :communes, :persons, :persons / 25,
    :decisions, :decisions_2024, :nominated, :open_dossiers);

-- A number below n that looks random and depends on i and salt only.
create function benchmark.pick(i bigint, salt integer, n integer) returns integer
language sql immutable parallel safe as $$
    select (((((i + salt * 7919) * 2654435761) # (((i + salt * 7919) * 2654435761) >> 16)) & 2147483647) % n)::integer
$$;

-- When n things are dealt to parts in equal blocks: the first thing (from 0) of a part (from 0).
create function benchmark.first_of(part bigint, n bigint, parts bigint) returns bigint
language sql immutable parallel safe as $$ select (part * n + parts - 1) / parts $$;

create table benchmark.word (list text, n integer, word text, primary key (list, n));
insert into benchmark.word
select l.list, (row_number() over (partition by l.list order by w.place) - 1)::integer, w.word
from (values
    ('family', 'Nguyễn Trần Lê Phạm Huỳnh Hoàng Phan Vũ Võ Đặng Bùi Đỗ Hồ Ngô Dương Lý Đinh Đoàn Trịnh Trương Lâm Mai Đào Cao Hà Lương Tạ Thái Tô Châu'),
    ('male_middle', 'Văn Hữu Đức Minh Quốc Công Thành Xuân Ngọc Hoàng Gia Anh Đình Bá Quang Duy Thanh Trọng Tấn Viết Mạnh Khắc Thế Phước Nhật Hồng Chí Trung Phú Việt'),
    ('female_middle', 'Thị Ngọc Thu Kim Thanh Mỹ Bích Hồng Phương Minh Như Diễm Tuyết Cẩm Ánh Quỳnh Thùy Hải Lan Mai Xuân Kiều Bảo Khánh Yến Thúy Hoài Trúc Nhã Uyên'),
    ('male_given', 'An Anh Bảo Bình Cảnh Châu Chiến Chương Công Cường Danh Dũng Duy Dương Đại Đạt Điền Định Đông Đức Giang Hải Hào Hậu Hiếu Hiệp Hòa Hoàng Hùng Huy Hưng Khải Khang Khánh Khoa Kiên Kiệt Lâm Lập Lộc Long Lợi Lực Mạnh Minh Nam Nghĩa Nguyên Nhân Nhật Phát Phong Phú Phúc Phương Quân Quang Quý Quyết Sang Sơn Tài Tâm Tân Thái Thắng Thành Thiện Thịnh Thọ Tiến Toàn Trung Tú Vinh'),
    ('female_given', 'Ái An Anh Ánh Bích Châu Chi Cúc Diễm Diệp Dung Duyên Đào Điệp Giang Hà Hạnh Hằng Hiền Hoa Hoài Hồng Huệ Huyền Hương Khanh Kiều Lam Lan Lệ Liên Liễu Linh Loan Ly Mai Mi Minh My Mỹ Nga Ngân Nghi Ngọc Nguyệt Nhi Nhung Như Nương Oanh Phụng Phượng Phương Quyên Quỳnh Sương Tâm Thanh Thảo Thi Thơ Thu Thúy Thủy Thư Tiên Trang Trâm Trân Trinh Trúc Tuyết Uyên Vân Yến'),
    ('place_first', 'An Bình Châu Đông Hòa Hưng Long Mỹ Nam Nhơn Phú Phước Tân Tây Thạnh Thành Thuận Trường Vĩnh Xuân'),
    ('place_second', 'An Bình Cường Đức Hậu Hiệp Hòa Hội Hưng Hựu Khánh Lâm Lễ Lộc Long Lợi Mỹ Nghĩa Ninh Phong Phú Phước Quới Sơn Tân Thạnh Thành Thắng Thiện Thịnh Thới Thuận Trung Tường Vinh Xuân Yên')
) as l (list, words), string_to_table(l.words, ' ') with ordinality as w (word, place);
insert into benchmark.word
select l.list, (row_number() over (partition by l.list order by w.place) - 1)::integer, w.word
from (values
    ('leaf', 'Trường Tiểu học|Trường Trung học cơ sở|Trường Mầm non|Ấp|Hội Nông dân ấp|Hội Phụ nữ ấp|Hợp tác xã nông nghiệp|Tổ nhân dân tự quản|Chi đoàn Thanh niên ấp|Tổ hợp tác sản xuất'),
    ('post', 'Giáo viên|Phó Hiệu trưởng|Tổ trưởng chuyên môn|Chuyên viên|Phó Trưởng phòng|Bí thư Chi bộ, Trưởng ấp|Chủ tịch Hội Nông dân|Phó Chủ tịch Hội Phụ nữ|Nhân viên y tế|Kế toán|Hội viên|Đội trưởng Đội dân quân'),
    ('act', 'Hoàn thành xuất sắc nhiệm vụ|Có thành tích tiêu biểu|Có nhiều sáng kiến được áp dụng|Tích cực, gương mẫu đi đầu|Có đóng góp nổi bật|Đạt kết quả xuất sắc|Có cách làm sáng tạo, hiệu quả|Vượt chỉ tiêu được giao|Có quá trình phấn đấu bền bỉ|Làm tốt vai trò nòng cốt'),
    ('field', 'xây dựng nông thôn mới|giảm nghèo bền vững|đổi mới dạy và học|cải cách thủ tục hành chính|chuyển đổi số ở cơ sở|bảo vệ an ninh Tổ quốc|chăm sóc sức khỏe nhân dân|phát triển sản xuất nông nghiệp|xây dựng đời sống văn hóa|bảo vệ môi trường nông thôn|phòng, chống thiên tai|học tập và làm theo Bác'),
    ('effect', 'góp phần hoàn thành các chỉ tiêu của địa phương|được nhân dân tin yêu và đồng tình ủng hộ|mang lại hiệu quả thiết thực cho đơn vị|là điển hình để các đơn vị khác học tập|giúp tiết kiệm thời gian và kinh phí|nâng cao đời sống của nhân dân trong xã|đưa đơn vị dẫn đầu khối thi đua|tạo chuyển biến rõ nét trong năm qua')
) as l (list, words), string_to_table(l.words, '|') with ordinality as w (word, place);

create function benchmark.word(wanted text, i integer) returns text language sql stable parallel safe as $$
    select w.word from benchmark.word w where w.list = wanted and w.n = i
$$;

-- Texts that award lines repeat, in the domain of their columns, so that no line is checked again.
create table benchmark.achievement as
select ((a.n * 12 + f.n) * 8 + e.n)::integer as n, (a.word || ' trong ' || f.word || ', ' || e.word)::nfc_text as wording
from benchmark.word a, benchmark.word f, benchmark.word e
where a.list = 'act' and f.list = 'field' and e.list = 'effect';
create table benchmark.post as select n, word::nfc_text as title from benchmark.word where list = 'post';
create table benchmark.honorific (sex integer, wording nfc_text);
insert into benchmark.honorific values (0, 'Ông'), (1, 'Bà');

-- Parts of a person's name; a third are Nguyễn. Salted apart, so that no two parts go together.
create view benchmark.family as
select n.roll, w.word from generate_series(0, 99) n (roll)
join benchmark.word w on w.list = 'family'
    and w.n = case when n.roll < 33 then 0 when n.roll < 44 then 1 when n.roll < 53 then 2 when n.roll < 60 then 3 else n.roll % 30 end;

create function benchmark.names(first bigint, last bigint)
returns table (id bigint, sex integer, family text, middle text, given text) language sql stable as $$
    select g.id, g.sex, f.word, m.word, v.word
    from (
        select i as id, benchmark.pick(i, 1, 2) as sex, benchmark.pick(i, 2, 100) as family_roll,
            benchmark.pick(i, 3, 30) as middle_n, benchmark.pick(i, 4, 75) as given_n
        from generate_series(first, last) i
    ) g
    join benchmark.family f on f.roll = g.family_roll
    join benchmark.word m on m.list = case g.sex when 0 then 'male_middle' else 'female_middle' end and m.n = g.middle_n
    join benchmark.word v on v.list = case g.sex when 0 then 'male_given' else 'female_given' end and v.n = g.given_n
$$;

-- Units: provinces, then communes, then what a commune has; ids in that order.
create function benchmark.fill_units() returns void language sql as $$
    insert into org_unit (
        org_unit_id, code, name, kind, in_force, abbreviation, body_name, head_title, decision_symbol, authority_kind_code)
    overriding system value
    select p + 1, 'T' || lpad((p + 1)::text, 2, '0'), 'Tỉnh ' || n.place, 'province', '[1997-01-01,)', 'UBND',
        'Ủy ban nhân dân tỉnh ' || n.place, 'Chủ tịch Ủy ban nhân dân tỉnh ' || n.place, 'QĐ-UBND', 'province_chair'
    from benchmark.size s, generate_series(0, s.provinces - 1) p,
        lateral (select benchmark.word('place_first', (p % 20)::integer) || ' '
            || benchmark.word('place_second', (p % 37)::integer) as place) n;

    insert into org_unit (
        org_unit_id, code, name, kind, parent_id, in_force, abbreviation, body_name, head_title, decision_symbol,
        authority_kind_code)
    overriding system value
    select s.provinces + c + 1, u.code || '.X' || lpad((c + 1)::text, 4, '0'), 'Xã ' || n.place, 'commune', u.org_unit_id,
        '[1997-01-01,)', 'UBND', 'Ủy ban nhân dân xã ' || n.place, 'Chủ tịch Ủy ban nhân dân xã ' || n.place, 'QĐ-UBND',
        'commune_chair'
    from benchmark.size s cross join generate_series(0, s.communes - 1) c
    join org_unit u on u.org_unit_id = c * s.provinces / s.communes + 1
    cross join lateral (select benchmark.word('place_first', benchmark.pick(c, 5, 20)) || ' '
        || benchmark.word('place_second', benchmark.pick(c, 6, 37)) as place) n;

    insert into org_unit (org_unit_id, code, name, kind, parent_id, in_force)
    overriding system value
    select s.provinces + s.communes + l + 1, u.code || '.' || lpad((l % 1000)::text, 3, '0'),
        t.word || ' ' || p.word || ' ' || q.word || ', x' || substr(u.name, 2),
        case when t.n < 3 then 'school' when t.n = 3 then 'hamlet' when t.n in (6, 9) then 'cooperative' else 'association' end,
        u.org_unit_id, '[1997-01-01,)'
    from benchmark.size s cross join generate_series(0, s.leaves - 1) l
    join org_unit u on u.org_unit_id = s.provinces + l * s.communes / s.leaves + 1
    join benchmark.word t on t.list = 'leaf' and t.n = l % 10
    join benchmark.word p on p.list = 'place_first' and p.n = benchmark.pick(l, 7, 20)
    join benchmark.word q on q.list = 'place_second' and q.n = benchmark.pick(l, 8, 37);

    insert into org_unit (
        org_unit_id, code, name, kind, in_force, body_name, head_title, decision_symbol, authority_kind_code)
    overriding system value
    select s.provinces + s.communes + s.leaves + n.place, n.code, n.name, 'central', '[1997-01-01,)', n.name, n.name, 'QĐ',
        n.authority
    from benchmark.size s, (values
        (1, 'TTG', 'Thủ tướng Chính phủ', 'prime_minister'), (2, 'CTN', 'Chủ tịch nước', 'state_president')
    ) as n (place, code, name, authority);
$$;

-- Recipients: persons, then one collective for each lowest unit, then households; ids in that order.
create function benchmark.fill_recipients() returns void language sql as $$
    insert into recipient (recipient_id, recipient_kind, name, org_unit_id, born_on, birth_precision, personal_number)
    overriding system value
    select n.id, 'individual', concat_ws(' ', n.family, n.middle, n.given),
        s.provinces + s.communes + (n.id - 1) * s.leaves / s.persons + 1,
        date '1961-01-01' + benchmark.pick(n.id, 9, 14600), 'day',
        case when n.id % 20 <> 0 then '0' || (87200000000 + n.id * 13)::text end
    from benchmark.size s, benchmark.names(1, s.persons) n;

    insert into person (recipient_id, family_name, middle_name, given_name, sex)
    select n.id, n.family, n.middle, n.given, case n.sex when 0 then 'male' else 'female' end
    from benchmark.size s, benchmark.names(1, s.persons) n;

    insert into recipient (recipient_id, recipient_kind, name, org_unit_id)
    overriding system value
    select s.persons + l + 1, 'collective', u.name, u.org_unit_id
    from benchmark.size s cross join generate_series(0, s.leaves - 1) l
    join org_unit u on u.org_unit_id = s.provinces + s.communes + l + 1;
    insert into collective (recipient_id, represents_id)
    select r.recipient_id, r.org_unit_id from recipient r where r.recipient_kind = 'collective';

    insert into recipient (recipient_id, recipient_kind, name, org_unit_id)
    overriding system value
    select s.persons + s.leaves + h + 1, 'household', 'Hộ ' || case n.sex when 0 then 'ông ' else 'bà ' end
            || concat_ws(' ', n.family, n.middle, n.given),
        s.provinces + s.communes + h * s.leaves / s.households + 1
    from benchmark.size s, generate_series(0, s.households - 1) h, benchmark.names(h * 25 + 1, h * 25 + 1) n;
    insert into household (recipient_id, head_id)
    select s.persons + s.leaves + h + 1, h * 25 + 1 from benchmark.size s, generate_series(0, s.households - 1) h;
$$;

-- The lines of a list by who decides; of 500 a decision has the first 400. Those that excel are the same people for
-- some years.
create table benchmark.pattern as
select g.authority, g.award_kind_code, g.recipient_kind, g.award_kind_code in ('CSTDCS', 'CSTD_BT', 'BK_BT') as excels,
    (row_number() over (partition by g.authority order by g.place, i))::integer as ordinal, i as group_ordinal,
    (row_number() over (partition by g.authority, g.recipient_kind order by g.place, i) - 1)::integer as nth
from (values
    ('commune', 1, 'TTLDTT', 'collective'::recipient_kind, 20), ('commune', 2, 'GK_XA', 'collective', 10),
    ('commune', 3, 'CSTDCS', 'individual', 60), ('commune', 4, 'GK_XA', 'individual', 60),
    ('commune', 5, 'GK_XA', 'household', 20), ('commune', 6, 'LDTT', 'individual', 330),
    ('province', 1, 'CSTD_BT', 'individual', 20), ('province', 2, 'BK_BT', 'collective', 60),
    ('province', 3, 'BK_BT', 'individual', 280), ('province', 4, 'BK_BT', 'household', 20),
    ('province', 5, 'TTLDXS', 'collective', 120),
    ('government', 1, 'CSTDTQ', 'individual', 80), ('government', 2, 'BK_TTG', 'collective', 100),
    ('government', 3, 'BK_TTG', 'individual', 300), ('government', 4, 'BK_TTG', 'household', 20),
    ('state', 1, 'HCLD_II', 'collective', 50), ('state', 2, 'HCLD_II', 'individual', 100),
    ('state', 3, 'HCLD_III', 'collective', 100), ('state', 4, 'HCLD_III', 'individual', 250)
) as g (authority, place, award_kind_code, recipient_kind, lines), generate_series(1, g.lines) i;
alter table benchmark.pattern add primary key (authority, ordinal);

-- Every list of lines: decisions from paper archives, decisions that answer a dossier, dossiers still open.
create table benchmark.plan (
    plan_id bigint primary key, decision_id bigint, dossier_id bigint, authority text, org_unit_id bigint,
    addressed_to_id bigint, lines integer, day date, achievement_year integer, number integer,
    first_award bigint, first_nomination bigint, first_commune bigint, communes bigint,
    first_person bigint, persons bigint, first_collective bigint, collectives bigint,
    first_household bigint, households bigint);

create function benchmark.fill_plan() returns void language sql as $$
    insert into benchmark.plan
    select p.d, case when p.d <= s.decisions + 1 then p.d end, p.dossier, p.authority,
        case p.authority when 'commune' then s.provinces + p.commune + 1 else p.province + 1 end,
        case p.authority when 'commune' then s.provinces + p.commune + 1 when 'province' then p.province + 1
            when 'government' then s.provinces + s.communes + s.leaves + 1
            else s.provinces + s.communes + s.leaves + 2 end,
        case when p.d = s.decisions + 1 then 386 when p.d <= s.decisions then 400 else 500 end, p.day,
        case when extract(month from p.day) < 7 then p.year - 1 else p.year end,
        case when p.d = s.decisions + 1 then 386
            else 1000 + row_number() over (partition by p.authority, p.province, p.only_commune, p.year order by p.d) end,
        (p.d - 1) * 400 + 1,
        case when p.d <= s.decisions + 1 then (p.dossier - 1) * 400
            else s.nominated * 400 + 386 + (p.d - s.decisions - 2) * 500 end + 1,
        b.first, b.next - b.first,
        benchmark.first_of(b.first, s.persons, s.communes) + 1,
        benchmark.first_of(b.next, s.persons, s.communes) - benchmark.first_of(b.first, s.persons, s.communes),
        s.persons + benchmark.first_of(b.first, s.leaves, s.communes) + 1,
        benchmark.first_of(b.next, s.leaves, s.communes) - benchmark.first_of(b.first, s.leaves, s.communes),
        s.persons + s.leaves + benchmark.first_of(b.first, s.households, s.communes) + 1,
        benchmark.first_of(b.next, s.households, s.communes) - benchmark.first_of(b.first, s.households, s.communes)
    from benchmark.size s
    cross join lateral (
        select d.d, y.year, c.commune, c.commune * s.provinces / s.communes as province, a.authority,
            case a.authority when 'commune' then c.commune end as only_commune,
            make_date(y.year, 1, 10) + (y.place * 350 / y.total)::integer as day,
            case when d.d > s.decisions - s.nominated then d.d - (s.decisions - s.nominated) end as dossier
        from generate_series(1, s.decisions + 1 + s.open_dossiers) d (d)
        cross join lateral (select (s.decisions - s.decisions_2024) / 11 as each) e
        cross join lateral (
            select case when d.d <= e.each * 10 then 2014 + (d.d - 1) / e.each
                    when d.d <= e.each * 10 + s.decisions_2024 then 2024 else 2025 end::integer as year,
                case when d.d <= e.each * 10 then (d.d - 1) % e.each
                    when d.d <= e.each * 10 + s.decisions_2024 then d.d - 1 - e.each * 10
                    else d.d - 1 - e.each * 10 - s.decisions_2024 end as place,
                case when d.d <= e.each * 10 then e.each
                    when d.d <= e.each * 10 + s.decisions_2024 then s.decisions_2024
                    else s.decisions + 1 + s.open_dossiers - e.each * 10 - s.decisions_2024 end as total) y
        cross join lateral (select case when d.d = s.decisions + 1 then 0 else d.d % s.communes end as commune) c
        cross join lateral (
            select case when d.d = s.decisions + 1 or d.d % 5 <> 0 then 'commune'
                when d.d <= s.decisions or d.d % 25 <> 0 then 'province'
                when d.d % 100 <> 50 then 'government' else 'state' end as authority) a
    ) p
    cross join lateral (
        select case p.authority when 'commune' then p.commune
                else benchmark.first_of(p.province, s.communes, s.provinces) end as first,
            case p.authority when 'commune' then p.commune + 1
                else benchmark.first_of(p.province + 1, s.communes, s.provinces) end as next) b;
$$;

-- The version of an award kind on a day; before the register's law begins, its first version.
create view benchmark.kind_version as
select k.award_kind_id, k.award_kind_code,
    case when row_number() over (partition by k.award_kind_code order by lower(k.in_force) nulls first) = 1
        then daterange(null, upper(k.in_force)) else k.in_force end as in_force
from award_kind k;

create table benchmark.commune as
select n, benchmark.first_of(n, s.persons, s.communes) as first, benchmark.first_of(n + 1, s.persons, s.communes) as next
from benchmark.size s, generate_series(0, s.communes - 1) n;
alter table benchmark.commune add primary key (n);
analyze benchmark.commune;

-- One of the people who excel: in each of the communes the first of them, and every year ten persons later.
create function benchmark.excellent(first_commune bigint, among bigint, plan_id bigint, year integer, i integer) returns bigint
language sql stable parallel safe as $$
    select c.first + ((year - 2014) * 10 + (((i - 1) / 20) / among) * 20 + (i - 1) % 20) % (c.next - c.first) + 1
    from benchmark.commune c where c.n = first_commune + (plan_id * 37 + (i - 1) / 20) % among
$$;
-- Every line with its recipient; start moves with the list, so that people are awarded again in other years.
create view benchmark.line as
select p.plan_id, p.decision_id, p.dossier_id, p.day, p.achievement_year, t.ordinal, t.group_ordinal, t.award_kind_code,
    t.recipient_kind, p.first_award + t.ordinal - 1 as award_id,
    p.first_nomination + t.ordinal - 1 as nomination_id, r.recipient_id, h.wording as honorific, r.name, o.title as post,
    u.name as unit_name, r.org_unit_id, a.wording as achievement
from benchmark.plan p
join benchmark.pattern t on t.authority = p.authority and t.ordinal <= p.lines
join recipient r on r.recipient_id = case t.recipient_kind
    when 'individual' then
        case when t.excels then benchmark.excellent(p.first_commune, p.communes, p.plan_id, p.achievement_year, t.group_ordinal)
        else p.first_person + (p.plan_id * 37 + t.nth) % p.persons end
    when 'collective' then p.first_collective + (p.plan_id * 37 + t.nth) % p.collectives
    else p.first_household + (p.plan_id * 37 + t.nth) % p.households end
join org_unit u on u.org_unit_id = r.org_unit_id
join benchmark.achievement a on a.n = benchmark.pick(p.plan_id * 400 + t.ordinal, 10, 960)
left join benchmark.honorific h on t.recipient_kind = 'individual' and h.sex = benchmark.pick(r.recipient_id, 1, 2)
left join benchmark.post o on t.recipient_kind = 'individual' and o.n = benchmark.pick(r.recipient_id, 11, 12);

create function benchmark.fill_decisions() returns void language sql as $$
    insert into dossier (
        dossier_id, org_unit_id, addressed_to_id, title, prepared_on, submission_number, submission_symbol, submitted_on,
        received_on, rule_set_code)
    overriding system value
    select p.dossier_id, p.org_unit_id, p.addressed_to_id, 'Đề nghị khen thưởng năm ' || p.achievement_year, p.day - 40,
        (1000 + row_number() over (partition by p.org_unit_id order by p.plan_id))::integer, 'TTr-VP', p.day - 30, p.day - 25, rs.rule_set_code
    from benchmark.plan p join rule_set rs on rs.received @> p.day - 25
    where p.dossier_id is not null;

    insert into decision (
        decision_id, org_unit_id, state, subject, number, symbol, decided_on, signer_name, signer_post, approved_at,
        approved_by)
    overriding system value
    select p.decision_id, p.org_unit_id, 'issued',
        'Về việc khen thưởng thành tích năm ' || p.achievement_year || ' của ' || u.name, p.number, 'QĐ-UBND', p.day,
        concat_ws(' ', n.family, n.middle, n.given), u.head_title, p.day::timestamptz, 'benchmark'
    from benchmark.plan p
    join org_unit u using (org_unit_id)
    cross join benchmark.names(p.org_unit_id, p.org_unit_id) n
    where p.decision_id is not null;

    insert into decision_dossier (decision_id, dossier_id)
    select p.decision_id, p.dossier_id from benchmark.plan p where p.decision_id is not null and p.dossier_id is not null;

    insert into decision_basis (decision_id, ordinal, legal_instrument_id)
    select p.decision_id, row_number() over (partition by p.decision_id order by i.legal_instrument_id), i.legal_instrument_id
    from benchmark.plan p join legal_instrument i on i.cited_in_decisions and i.in_force @> p.day
    where p.decision_id is not null;
$$;

-- Award lines of the decisions from first to last.
create function benchmark.fill_awards(first bigint, last bigint) returns void language sql as $$
    insert into award (
        award_id, decision_id, ordinal, group_ordinal, nomination_id, recipient_id, recipient_kind, award_kind_id,
        achievement_year, honorific, name, post, unit_name, org_unit_id, achievement, bonus_multiplier, base_salary_vnd,
        bonus_vnd)
    overriding system value
    select l.award_id, l.decision_id, l.ordinal, l.group_ordinal, l.nomination_id, l.recipient_id, l.recipient_kind,
        k.award_kind_id, l.achievement_year, l.honorific, l.name, l.post, l.unit_name, l.org_unit_id, l.achievement,
        case when b.amount_vnd is not null then m.bonus_multiplier end,
        case when m.bonus_multiplier is not null then b.amount_vnd end, bonus_vnd(m.bonus_multiplier, b.amount_vnd)
    from benchmark.line l
    join benchmark.kind_version k on k.award_kind_code = l.award_kind_code and k.in_force @> l.day
    join award_kind_recipient m on m.award_kind_id = k.award_kind_id and m.recipient_kind = l.recipient_kind
    left join base_salary b on b.in_force @> l.day
    where l.plan_id between first and last and l.decision_id is not null
    order by l.award_id;
$$;

create function benchmark.fill_certificates(first bigint, last bigint) returns void language sql as $$
    insert into certificate (award_id)
    select p.first_award + i - 1 from benchmark.plan p, generate_series(1, p.lines) i
    where p.decision_id between first and last;
$$;

-- Nominations with their steps: awarded ones took four, those of an open dossier two.
create function benchmark.fill_nominations() returns void language sql as $$
    insert into nomination (
        nomination_id, dossier_id, ordinal, recipient_id, recipient_kind, award_kind_code, achievement_year, honorific, name,
        post, unit_name, org_unit_id, achievement, state, version, last_event_id)
    overriding system value
    select l.nomination_id, l.dossier_id, l.ordinal, l.recipient_id, l.recipient_kind, l.award_kind_code, l.achievement_year,
        l.honorific, l.name, l.post, l.unit_name, l.org_unit_id, l.achievement,
        case when l.decision_id is null then 'received' else 'awarded' end, case when l.decision_id is null then 2 else 4 end,
        (l.nomination_id - 1) * 4 + case when l.decision_id is null then 2 else 4 end
    from benchmark.line l
    where l.nomination_id is not null
    order by l.nomination_id;

    insert into nomination_event (nomination_event_id, nomination_id, sequence, from_state, event, to_state)
    overriding system value
    select (n.nomination_id - 1) * 4 + t.sequence, n.nomination_id, t.sequence, t.from_state, t.event, t.to_state
    from nomination n
    join (values
        (1, 'draft', 'submit', 'submitted'), (2, 'submitted', 'receive', 'received'),
        (3, 'received', 'recommend', 'recommended'), (4, 'recommended', 'award', 'awarded')
    ) as t (sequence, from_state, event, to_state) on t.sequence <= n.version
    order by 1;
$$;

-- Ratings of everybody for five years; those who excel mostly do so here, too.
create function benchmark.fill_ratings() returns void language sql as $$
    insert into rating (recipient_id, year, rating)
    select i, y, case when v.score >= 190 then 'HTXS' when v.score >= 60 then 'HTT' when v.score >= 8 then 'HT' else 'KHT' end
    from benchmark.size s
    cross join generate_series(1, s.persons + s.leaves) i
    left join benchmark.commune c on c.n = (i - 1) * s.communes / s.persons
    cross join generate_series(2021, 2025) y
    cross join lateral (
        select benchmark.pick(i, 21, 100) * 2 + benchmark.pick(i * 16 + y, 22, 100)
            + case when i - c.first <= 190 then 100 else 0 end as score) v;

    insert into unit_figure (
        recipient_id, year, members, members_completed, members_ldtt, members_cstdcs, members_disciplined)
    select s.persons + l, y, m.members, m.members - (benchmark.pick(l + y, 23, 3) = 0)::integer,
        m.members * (60 + benchmark.pick(l + y, 24, 40)) / 100, benchmark.pick(l + y, 25, 4),
        (benchmark.pick(l + y, 26, 20) = 0)::integer
    from benchmark.size s, generate_series(1, s.leaves) l, generate_series(2024, 2025) y,
        lateral (select 10 + benchmark.pick(l, 27, 60) as members) m;

    insert into matter (recipient_id, kind, opened_on, closed_on, outcome, counts_again_on)
    select i * 1000, 'discipline', date '2025-03-01' + benchmark.pick(i, 28, 200), o.closed_on, o.outcome,
        case o.outcome when 'violation' then date '2026-06-30' end
    from benchmark.size s, generate_series(1, s.persons / 1000) i,
        lateral (select case when i % 3 > 0 then date '2025-11-01' end as closed_on,
            case i % 3 when 1 then 'violation' when 2 then 'no_violation' end as outcome) o;
$$;

create table benchmark.invention (
    initiative_id bigint, recipient_id bigint, org_unit_id bigint, nomination_id bigint, year integer, luck integer);

-- What people vouched for, and initiatives of those who excel, of which a title uses the last.
create function benchmark.fill_facts() returns void language sql as $$
    insert into attestation (nomination_id, criterion, is_met, attested_by, attested_on)
    select n.nomination_id, r.criterion, benchmark.pick(n.nomination_id, 31, 100) < 97, 'Hội đồng', s.submitted_on
    from nomination n
    join dossier s using (dossier_id)
    join (
        select distinct rule_set_code, award_kind_code, recipient_kind, kind, criterion, hashtext(criterion) % 1000 as salt
        from award_rule where criterion is not null
    ) r using (rule_set_code, award_kind_code, recipient_kind)
    where benchmark.pick(n.nomination_id, 2000 + r.salt, 100) < case r.kind when 'attestation' then 85 else 8 end;

    insert into benchmark.invention
    select (i.place - 1) * 3 + y - 2022, i.recipient_id, i.org_unit_id, i.nomination_id, y,
        benchmark.pick(i.place * 3 + y, 33, 100)
    from (
        select row_number() over (order by n.recipient_id) as place, n.recipient_id, min(n.org_unit_id) as org_unit_id,
            min(n.nomination_id) filter (where n.award_kind_code in ('CSTDCS', 'CSTD_BT')) as nomination_id
        from nomination n where n.award_kind_code in ('CSTDCS', 'CSTD_BT', 'BK_BT') and n.honorific is not null
        group by n.recipient_id
    ) i, generate_series(2023, 2025) y
    where benchmark.pick(i.place * 3 + y, 32, 10) < 6;

    insert into initiative (initiative_id, code, name, kind, org_unit_id, introduced_by_id, started_year, stage)
    overriding system value
    select v.initiative_id, 'SK.' || v.initiative_id, 'Sáng kiến ' || v.initiative_id,
        case when v.luck % 10 = 0 then 'research' when v.luck % 10 = 1 then 'model' else 'initiative' end, v.org_unit_id,
        v.org_unit_id, v.year, 'in_use'
    from benchmark.invention v;
    insert into initiative_author (initiative_id, recipient_id, share_percent)
    select v.initiative_id, v.recipient_id, 100 from benchmark.invention v;
    insert into recognition (initiative_id, scope, recognised_on, recognised_by)
    select v.initiative_id, case when v.luck < 20 then 'ministry_province' else 'grassroots' end,
        make_date(v.year, 6, 1) + v.luck, 'Hội đồng sáng kiến'
    from benchmark.invention v where v.luck < 90;
    insert into initiative_use (initiative_id, nomination_id, recipient_id, purpose)
    select v.initiative_id, v.nomination_id, v.recipient_id, 'title' from benchmark.invention v where v.year = 2025 and v.nomination_id is not null;
$$;

-- Identity columns continue after what was written with given ids.
create function benchmark.set_sequences() returns void language plpgsql as $$
declare
    owned record;
    highest bigint;
begin
    for owned in
        select a.attrelid::regclass as owner, a.attname from pg_attribute a join pg_class c on c.oid = a.attrelid
        where a.attidentity <> '' and c.relnamespace = 'public'::regnamespace
    loop
        execute format('select max(%I) from %s', owned.attname, owned.owner) into highest;
        if highest is not null then
            perform setval(pg_get_serial_sequence(owned.owner::text, owned.attname), highest);
        end if;
    end loop;
end
$$;

-- Indexes that no constraint owns are dropped before the load; their definitions are kept for after it.
create table benchmark.index_definition as
select x.indrelid::regclass::text as owner, i.relname, pg_get_indexdef(x.indexrelid) as definition
from pg_index x join pg_class i on i.oid = x.indexrelid
where i.relnamespace = 'public'::regnamespace
    and not exists (select from pg_constraint c where c.conindid = x.indexrelid and c.contype in ('p', 'u', 'x'));
select format('drop index %I', relname) from benchmark.index_definition \gexec
