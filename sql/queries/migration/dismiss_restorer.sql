-- name: dismiss_restorer :exec
-- param:
-- row:
do $$
begin
    if current_setting('thidua.restorer', true) is not null then
        execute format('drop role %I', current_setting('thidua.restorer'));
    end if;
end
$$
