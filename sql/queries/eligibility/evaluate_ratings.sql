-- name: evaluate_ratings :exec
-- param:
-- row:
-- The rating of the year. Its amount: 4 xuất sắc, 3 tốt, 2 hoàn thành, 1 không hoàn thành, 0 không xếp loại.
insert into rule_verdict (nomination_id, award_rule_id, verdict, amount)
select c.nomination_id, w.award_rule_id, case when rating_rank(g.rating) >= rating_rank(w.rating) then 4 else 0 end,
    coalesce(rating_rank(g.rating), 0)
from wanted w
join candidate c using (profile_id)
join rating g on g.recipient_id = c.recipient_id and g.year = c.y
where w.kind = 'rating'
