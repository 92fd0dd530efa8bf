-- Where an initiative stands is read by one rule alone, and by that one only whether it was stopped.

alter table initiative add column stopped_during tstzrange;
comment on column initiative.stopped_during is
    'From when to when it was stopped last, kept by a trigger; without a beginning where it was stopped before this was kept';
