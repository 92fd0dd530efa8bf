-- name: list_unasked :many
-- param:
-- row: number text
-- Personal numbers of a file of people that the account must ask about before it writes them.
select n.number
from unasked_numbers(array(
    select r.c4 from transfer_row r where r.c4 is not null and not (select reads_all_numbers()))) n (number)
