-- name: list_unasked :many
-- param:
-- row: number text
-- Personal numbers of the file that the account must ask about before it is answered: none for who reads them all.
select n.number
from unasked_numbers(array(
    select x.personal_number from import_row x
    where x.personal_number is not null and not (select reads_all_numbers()))) n (number)
