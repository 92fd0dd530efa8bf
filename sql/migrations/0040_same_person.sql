-- Somebody of the same name and full birth is found in any unit.

create index recipient_birth_ix on recipient (born_on, name) where birth_precision = 'day';
