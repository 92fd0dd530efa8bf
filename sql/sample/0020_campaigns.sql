-- What huyện Châu Thành did, from its report of April 2021, and a campaign of xã Phú Hựu that carries it on.
-- Names and figures are as the report prints them; what we added (criteria, days it does not give) says so in a note.

insert into key_task (org_unit_id, name)
select u.org_unit_id, v.name
from (values
    ('877', date '2021-04-01', 'Xây dựng nông thôn mới'),
    ('877', '2021-04-01', 'Tái cơ cấu ngành nông nghiệp'),
    ('877', '2021-04-01', 'Xây dựng hình ảnh huyện Châu Thành'),
    ('877', '2021-04-01', 'Cải cách hành chính'),
    ('30244', '2025-12-01', 'Cải cách hành chính'),
    ('30244', '2025-12-01', 'Xây dựng nông thôn mới')
) as v (unit, day, name)
join org_unit u on u.code = v.unit and u.in_force @> v.day
on conflict do nothing;

insert into campaign (
    code, name, parent_id, launched_by_id, launched_by_others, manner, scope, period, key_task_id, note, is_sample)
select v.code, v.name, p.campaign_id, u.org_unit_id, v.launched_by_others, 'thematic', v.scope,
    daterange(v.first_day, v.last_day, '[]'), t.key_task_id, v.note, true
from (values
    ('CT-NTM', 'Toàn dân đoàn kết xây dựng nông thôn mới, đô thị văn minh', null, '877', true, 'nation',
        date '2019-01-01', date '2025-06-30', 'Xây dựng nông thôn mới',
        'Cuộc vận động mà huyện hưởng ứng. Báo cáo không nêu ngày: ghi từ năm 2019, hết ngày huyện kết thúc hoạt động. '
        'Tiêu chí là câu chữ mẫu, không có trong báo cáo.'),
    ('CT-CCHC', 'Phong trào thi đua trong sáng kiến mô hình mới, cách làm hay trong cải cách hành chính', null,
        '877', false, 'unit', '2019-01-01', '2025-06-30', 'Cải cách hành chính',
        'Do huyện phát động từ năm 2019; báo cáo không nêu ngày, tháng. Ngày kết thúc là ngày huyện kết thúc hoạt động. '
        'Tiêu chí là câu chữ mẫu, không có trong báo cáo.')
) as v (code, name, parent, unit, launched_by_others, scope, first_day, last_day, key_task, note)
join org_unit u on u.code = v.unit and u.in_force @> v.first_day
join key_task t on t.org_unit_id = u.org_unit_id and t.name = v.key_task
left join campaign p on p.code = v.parent
on conflict do nothing;

-- The register has no link from a campaign to the one that carries it on, so the parent stands for it.
insert into campaign (code, name, parent_id, launched_by_id, manner, scope, period, key_task_id, note, is_sample)
select 'PH-2025', 'Phong trào thi đua cải cách hành chính, nhân rộng mô hình mới, cách làm hay', p.campaign_id,
    u.org_unit_id, 'thematic', 'unit', daterange('2025-07-01', null), t.key_task_id,
    'Dữ liệu giả định: xã Phú Hựu tiếp tục phong trào của huyện Châu Thành. Tiêu chí là câu chữ mẫu.', true
from org_unit u
join key_task t on t.org_unit_id = u.org_unit_id and t.name = 'Cải cách hành chính'
join campaign p on p.code = 'CT-CCHC'
where u.code = '30244' and u.in_force @> date '2025-12-01'
on conflict do nothing;

insert into campaign_criterion (campaign_id, recipient_kind, ordinal, wording, maximum_points)
select c.campaign_id, v.recipient_kind::recipient_kind, v.ordinal, v.wording, v.points
from (values
    ('CT-NTM', 'collective', 1, 'Hoàn thành các tiêu chí nông thôn mới được giao trong năm', 40),
    ('CT-NTM', 'collective', 2, 'Vận động được nhân dân hiến đất, góp công, góp vốn làm công trình dân sinh', 40),
    ('CT-NTM', 'collective', 3, 'Nội bộ đoàn kết, không có vi phạm phải xử lý', 20),
    ('CT-NTM', 'individual', 1, 'Gương mẫu tham gia và vận động gia đình, hàng xóm cùng thực hiện', 50),
    ('CT-NTM', 'individual', 2, 'Có việc làm cụ thể được Ban Nhân dân ấp xác nhận', 50),
    ('CT-NTM', 'household', 1, 'Tự nguyện hiến đất, hiến cây trồng hoặc góp kinh phí làm công trình dân sinh', 60),
    ('CT-NTM', 'household', 2, 'Chấp hành tốt chủ trương, chính sách, pháp luật', 40),
    ('CT-CCHC', 'collective', 1, 'Có ít nhất một mô hình mới, cách làm hay được áp dụng trong năm', 50),
    ('CT-CCHC', 'collective', 2, 'Tỷ lệ hồ sơ giải quyết đúng hạn đạt từ 95% trở lên', 30),
    ('CT-CCHC', 'collective', 3, 'Mô hình được đơn vị khác áp dụng', 20),
    ('CT-CCHC', 'individual', 1, 'Là tác giả hoặc người trực tiếp thực hiện một mô hình mới, cách làm hay', 60),
    ('CT-CCHC', 'individual', 2, 'Hoàn thành tốt nhiệm vụ trở lên, không có phản ánh đúng về thái độ phục vụ', 40),
    ('PH-2025', 'collective', 1, 'Tiếp tục duy trì hoặc nhân rộng ít nhất một mô hình của phong trào trước', 50),
    ('PH-2025', 'collective', 2, 'Tỷ lệ hồ sơ trực tuyến toàn trình đạt chỉ tiêu được giao', 30),
    ('PH-2025', 'collective', 3, 'Không có hồ sơ trễ hạn do nguyên nhân chủ quan', 20),
    ('PH-2025', 'individual', 1, 'Có sáng kiến hoặc cách làm giúp giảm thời gian, đi lại của người dân', 60),
    ('PH-2025', 'individual', 2, 'Hoàn thành tốt nhiệm vụ trở lên', 40),
    ('PH-2025', 'household', 1, 'Tích cực hưởng ứng và vận động nhiều hộ khác cùng thực hiện', 100)
) as v (campaign, recipient_kind, ordinal, wording, points)
join campaign c on c.code = v.campaign
on conflict do nothing;

-- The report is one paper about both movements; each of its findings stands with the movement it speaks of, and the
-- general ones with the district's own. It names a month and no day.
insert into campaign_review (campaign_id, kind, title)
select c.campaign_id, 'interim',
    'BÁO CÁO THAM LUẬN. Chủ đề: Đánh giá và nhân rộng các mô hình, cách làm hay trên địa bàn tỉnh '
    '(phục vụ phiên họp trực tuyến UBND Tỉnh thường kỳ tháng 4/2021)'
from campaign c
where c.code in ('CT-NTM', 'CT-CCHC')
on conflict do nothing;

insert into campaign_finding (campaign_review_id, kind, ordinal, wording, figure)
select r.campaign_review_id, v.kind, v.ordinal, v.wording, v.figure
from (values
    ('CT-NTM', 'result', 1, 'Xã đạt chuẩn nông thôn mới', '11/11'),
    ('CT-NTM', 'result', 2, 'Thị trấn Cái Tàu Hạ đạt chuẩn đô thị', 'loại V'),
    ('CT-NTM', 'result', 3, 'Tỷ lệ hộ nghèo', '1,14%'),
    ('CT-NTM', 'result', 4, 'Điểm tham quan vườn cây ăn trái', '05'),
    ('CT-NTM', 'limit', 1, 'Mô hình nông nghiệp quy mô còn nhỏ, chưa phát huy hiệu quả (chỉ dừng ở khâu chuyển giao '
        'khoa học kỹ thuật); chưa có nhiều mô hình công nghệ cao, quy mô lớn tạo vùng nguyên liệu gắn với tiêu thụ', null),
    ('CT-NTM', 'limit', 2, 'Kinh phí nhân rộng còn hạn chế; khi kết thúc mô hình không còn kinh phí hỗ trợ nên người dân '
        'không duy trì hoặc không nhân rộng', null),
    ('CT-NTM', 'task', 1, 'Huyện nông thôn mới', null),
    ('CT-NTM', 'task', 2, 'Xã nông thôn mới nâng cao', null),
    ('CT-NTM', 'task', 3, 'Tái cơ cấu ngành nông nghiệp', null),
    ('CT-NTM', 'task', 4, 'Công nghiệp chế biến', null),
    ('CT-NTM', 'task', 5, 'Du lịch sinh thái và cộng đồng', null),
    ('CT-CCHC', 'result', 1, 'Mô hình cải cách hành chính của huyện đã triển khai từ năm 2019', '07'),
    ('CT-CCHC', 'direction', 1, 'Tiếp tục phong trào gắn với nhiệm vụ trọng tâm', null),
    ('CT-CCHC', 'direction', 2, 'Phân công theo dõi, đánh giá, đề xuất giải pháp', null),
    ('CT-CCHC', 'direction', 3, 'Tăng cường chỉ đạo của UBND huyện, UBND các xã, thị trấn', null),
    ('CT-CCHC', 'direction', 4, 'Sơ kết, tổng kết để tiếp tục, nhân rộng hoặc sửa đổi, bổ sung mô hình', null),
    ('CT-CCHC', 'direction', 5, 'Biểu dương, khen thưởng đột xuất, chuyên đề tập thể, cá nhân có thành tích xuất sắc '
        'trong sáng tạo, thực hiện tốt mô hình, cách làm hay', null),
    ('CT-CCHC', 'task', 1, 'Cải cách hành chính', null)
) as v (campaign, kind, ordinal, wording, figure)
join campaign c on c.code = v.campaign
join campaign_review r on r.campaign_id = c.campaign_id and r.title like 'BÁO CÁO THAM LUẬN.%'
on conflict do nothing;

-- Models of the report. The provincial ones stand there in brackets after "như:", as examples: these three are not all,
-- and no year is given for them. All were in use when it was written; it names no model that was stopped.
insert into initiative (
    code, name, kind, org_unit_id, introduced_by_id, campaign_id, key_task_id, started_year, stage, stage_note, is_sample)
select v.code, v.name, v.kind, u.org_unit_id, b.org_unit_id, c.campaign_id, t.key_task_id, v.started, 'in_use', v.note,
    true
from (values
    ('CT-T1', 'Thư xin lỗi trong giải quyết TTHC', 'practice', '87', 'CT-CCHC', 'Cải cách hành chính', 2019,
        'Do Tỉnh triển khai; báo cáo nêu làm ví dụ, không nêu năm (ghi năm huyện phát động phong trào)'),
    ('CT-T2', 'Hẹn giờ hướng dẫn kê khai, tiếp nhận hồ sơ và trả kết quả tại nhà', 'practice', '87', 'CT-CCHC',
        'Cải cách hành chính', 2019,
        'Do Tỉnh triển khai; báo cáo nêu làm ví dụ, không nêu năm (ghi năm huyện phát động phong trào)'),
    ('CT-T3', 'Công dân không viết', 'practice', '87', 'CT-CCHC', 'Cải cách hành chính', 2019,
        'Do Tỉnh triển khai; báo cáo nêu làm ví dụ, không nêu năm (ghi năm huyện phát động phong trào)'),
    ('CT-2019-1', 'Hướng dẫn, tiếp nhận TTHC của người dân qua mạng xã hội zalo', 'model', '877', 'CT-CCHC',
        'Cải cách hành chính', 2019, null),
    ('CT-2019-2', 'Hỗ trợ tiếp nhận và giải quyết TTHC ngoài giờ', 'model', '877', 'CT-CCHC', 'Cải cách hành chính',
        2019, null),
    ('CT-2020-1', 'Tiếp nhận TTHC tại ấp và trả kết quả tại nhà', 'model', '877', 'CT-CCHC', 'Cải cách hành chính',
        2020, null),
    ('CT-2020-2', 'Xây dựng sổ tay hướng dẫn nộp hồ sơ trực tuyến mức độ 3', 'model', '877', 'CT-CCHC',
        'Cải cách hành chính', 2020, null),
    ('CT-2021-1', 'Cấp bản sao chứng thực giấy chứng nhận hộ nghèo, hộ cận nghèo, giấy chứng nhận khuyết tật '
        'và trả kết quả tại nhà cho người dân', 'model', '877', 'CT-CCHC', 'Cải cách hành chính', 2021,
        'Báo cáo in “chức thực”'),
    ('CT-2021-2', 'Tiếp nhận và trả kết quả tại nhà TTHC liên thông về đăng ký khai tử kết hợp với trao chia buồn, '
        'xóa đăng ký thường trú, mai táng phí cho người dân', 'model', '877', 'CT-CCHC', 'Cải cách hành chính', 2021,
        'Báo cáo in “trao chia buồn”, có lẽ thiếu chữ “thư”; giữ nguyên'),
    ('CT-2021-3', 'Khai sinh lưu động, trả kết quả tại nhà và tuyên truyền nộp hồ sơ trực tuyến mức độ 3', 'model',
        '877', 'CT-CCHC', 'Cải cách hành chính', 2021, null),
    ('CT-VUON', 'Điểm tham quan vườn cây ăn trái', 'model', '877', 'CT-NTM', 'Tái cơ cấu ngành nông nghiệp', 2021,
        'Báo cáo không nêu năm bắt đầu: ghi năm của báo cáo')
) as v (code, name, kind, introduced_by, campaign, key_task, started, note)
join org_unit u on u.code = '877' and u.in_force @> date '2021-04-01'
join org_unit b on b.code = v.introduced_by and b.in_force @> date '2021-04-01'
join campaign c on c.code = v.campaign
join key_task t on t.org_unit_id = u.org_unit_id and t.name = v.key_task
on conflict do nothing;

-- The five spots, in their communes of 2021; the report gives no day.
insert into adoption (initiative_id, place, org_unit_id)
select i.initiative_id, v.place, u.org_unit_id
from (values
    ('Tám Sáng', '30256'), ('Thanh Hiền', '30256'), ('Hai Thủy', '30247'), ('Minh Trí', '30253'), ('Chín Phương', '30268')
) as v (place, unit)
join initiative i on i.code = 'CT-VUON'
join org_unit u on u.code = v.unit and u.in_force @> date '2021-04-01'
on conflict do nothing;
