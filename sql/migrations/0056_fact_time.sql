-- When a recognition and a use of an initiative were entered: what speaks for a line after its submission is told from what spoke before.

-- Of what is there nobody knows; it counts as entered before every submission.
alter table recognition add column entered_at timestamptz;
alter table recognition alter column entered_at set default now();
alter table initiative_use add column entered_at timestamptz;
alter table initiative_use alter column entered_at set default now();
comment on column recognition.entered_at is 'When it was entered; null for what was entered before this was kept';
comment on column initiative_use.entered_at is 'When the initiative was tied to the nomination; null for what was tied before this was kept';
