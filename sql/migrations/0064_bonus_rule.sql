-- Why an award brings less money than its multiplier says.

alter table award add column bonus_rule text;
alter table award add constraint award_bonus_rule_ck check (
    bonus_rule is null or bonus_rule in ('title_lower', 'title_rest', 'form_lower') and bonus_vnd is not null);
comment on column award.bonus_rule is
    'Why the bonus is less than multiplier times base salary (Decree 152/2025/NĐ-CP Art 49(5), (6)); null where it is the whole';
