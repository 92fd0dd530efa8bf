-- Names of persons.

create or replace function split_name(full_name text, out family_name text, out middle_name text, out given_name text)
language sql immutable as $$
    select
        case when words > 1 then array_to_string(word[1:family], ' ') end,
        case when words > family + 1 then array_to_string(word[family + 1:words - 1], ' ') end,
        word[words]
    from (
        select n.word, cardinality(n.word) as words,
            coalesce((
                select max(cardinality(f.family))
                from (values
                    (array['công', 'huyền', 'tôn', 'nữ']), (array['công', 'tằng', 'tôn', 'nữ']),
                    (array['công', 'tôn', 'nữ']), (array['huyền', 'tằng', 'tôn', 'nữ']), (array['huyền', 'tôn', 'nữ']),
                    (array['tôn', 'nữ']), (array['tôn', 'thất']), (array['âu', 'dương']), (array['hoàng', 'phủ'])
                ) f (family)
                where cardinality(f.family) < cardinality(n.word) and n.key[:cardinality(f.family)] = f.family), 1) as family
        from (
            select string_to_array(full_name, ' ') as word,
                string_to_array(lower(full_name collate "vi-x-icu"), ' ') as key
        ) n
    ) s
$$;
comment on function split_name is
    'Family, middle and given name: the last word is the given name; some family names have several words';
