-- name: ask_campaign :exec
-- param: campaign text
-- row:
insert into asked
select n.nomination_id from nomination n join dossier s using (dossier_id) join campaign c using (campaign_id)
where c.code = $1::text
