-- Ed25519 (RFC 8032) as the database itself verifies it, so that no client is believed. Points of the curve in extended
-- coordinates, integers as numeric; some 4,000 products, a few hundredths of a second.

create or replace function ed25519_power(base numeric, exponent numeric)
returns numeric language plpgsql immutable strict as $$
declare
    p constant numeric := 57896044618658097711785492504343953926634992332820282019728792003956564819949;
    result numeric := 1;
    rest numeric := exponent;
begin
    while rest > 0 loop
        if rest % 2 = 1 then
            result := result * base % p;
        end if;
        base := base * base % p;
        rest := div(rest, 2);
    end loop;
    return result;
end
$$;
comment on function ed25519_power is 'A power modulo 2^255 - 19';

-- Bytes stand with the least first.
create or replace function ed25519_number(bytes bytea)
returns numeric language plpgsql immutable strict as $$
declare
    result numeric := 0;
begin
    for i in reverse length(bytes) - 1 .. 0 loop
        result := result * 256 + get_byte(bytes, i);
    end loop;
    return result;
end
$$;
comment on function ed25519_number is 'The number of some bytes, the least first';

-- The x that belongs to 32 bytes of a point; null when they are none.
create or replace function ed25519_x(bytes bytea)
returns numeric language plpgsql immutable strict as $$
declare
    p constant numeric := 57896044618658097711785492504343953926634992332820282019728792003956564819949;
    d constant numeric := 37095705934669439343138083508754565189542113879843219016388785533085940283555;
    is_odd constant integer := get_byte(bytes, 31) >> 7;
    y constant numeric := ed25519_number(set_byte(bytes, 31, get_byte(bytes, 31) & 127));
    u numeric;
    v numeric;
    x numeric;
begin
    if y >= p then
        return null;
    end if;
    u := (y * y - 1 + p) % p;
    v := (d * (y * y % p) + 1) % p;
    x := u * (v * v % p * v % p) % p
        * ed25519_power(u * ed25519_power(v, 7) % p, div(p - 5, 8)) % p;
    if v * (x * x % p) % p <> u then
        x := x * ed25519_power(2, div(p - 1, 4)) % p;
        if v * (x * x % p) % p <> u then
            return null;
        end if;
    end if;
    if x = 0 and is_odd = 1 then
        return null;
    end if;
    return case when x % 2 = is_odd then x else p - x end;
end
$$;
comment on function ed25519_x is 'The abscissa of a point that is written as 32 bytes; null for bytes that are no point';

create or replace function ed25519_sum(a numeric[], b numeric[])
returns numeric[] language plpgsql immutable strict as $$
declare
    p constant numeric := 57896044618658097711785492504343953926634992332820282019728792003956564819949;
    d2 constant numeric := 16295367250680780974490674513165176452449235426866156013048779062215315747161;
    m numeric := (a[2] - a[1] + p) * (b[2] - b[1] + p) % p;
    n numeric := (a[2] + a[1]) * (b[2] + b[1]) % p;
    t numeric := a[4] * b[4] % p * d2 % p;
    z numeric := 2 * a[3] * b[3] % p;
    e numeric := n - m + p;
    f numeric := z - t + p;
    g numeric := z + t;
    h numeric := n + m;
begin
    return array[e * f % p, g * h % p, f * g % p, e * h % p];
end
$$;
comment on function ed25519_sum is 'The sum of two points of the curve, as X, Y, Z, T';

create or replace function ed25519_verifies(signature bytea, message bytea, public_key bytea)
returns boolean language plpgsql immutable strict as $$
declare
    p constant numeric := 57896044618658097711785492504343953926634992332820282019728792003956564819949;
    l constant numeric := 7237005577332262213973186563042994240857116359379907606001950938285454250989;
    base constant bytea := '\x5866666666666666666666666666666666666666666666666666666666666666';
    s numeric;
    k numeric;
    x numeric;
    y numeric;
    a numeric[];
    b numeric[];
    doubled numeric[];
    point numeric[] := array[0, 1, 1, 0];
    z numeric;
    k_bits bytea := decode(repeat('00', 32), 'hex');
begin
    if length(signature) <> 64 or length(public_key) <> 32 then
        return false;
    end if;
    s := ed25519_number(substr(signature, 33));
    x := ed25519_x(public_key);
    if s >= l or x is null then
        return false;
    end if;
    k := ed25519_number(sha512(substr(signature, 1, 32) || public_key || message)) % l;
    for i in 0 .. 31 loop
        k_bits := set_byte(k_bits, i, (k % 256)::integer);
        k := div(k, 256);
    end loop;
    -- The key's point is turned round, so that R = s B - k A. One of small order would sign anything.
    y := ed25519_number(set_byte(public_key, 31, get_byte(public_key, 31) & 127));
    a := array[(p - x) % p, y, 1, (p - x) * y % p];
    doubled := ed25519_sum(a, a);
    doubled := ed25519_sum(doubled, doubled);
    doubled := ed25519_sum(doubled, doubled);
    if doubled[1] = 0 then
        return false;
    end if;
    x := ed25519_x(base);
    y := ed25519_number(base);
    b := array[x, y, 1, x * y % p];
    doubled := ed25519_sum(a, b);
    for i in reverse 252 .. 0 loop
        point := ed25519_sum(point, point);
        case get_bit(substr(signature, 33), i) + 2 * get_bit(k_bits, i)
            when 1 then point := ed25519_sum(point, b);
            when 2 then point := ed25519_sum(point, a);
            when 3 then point := ed25519_sum(point, doubled);
            else null;
        end case;
    end loop;
    z := ed25519_power(point[3], p - 2);
    x := point[1] * z % p;
    y := point[2] * z % p;
    return ed25519_number(substr(signature, 1, 32)) = y + x % 2 * (p + 19);
end
$$;
comment on function ed25519_verifies is 'Whether a signature over bytes is that of a public key';
