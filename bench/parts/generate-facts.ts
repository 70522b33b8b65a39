import type pg from "pg"

/**
 * An organisation to measure: 200 units in a tree four deep (the company, 7 regions, 28 areas, 164 branches), five surveys with four touchpoints each. A
 * branch serves five touchpoints; large branches have some ten times the answers of small ones.
 */
export async function generateUnits(client: pg.ClientBase): Promise<void> {
  await client.query(`
    create temp table branch (n int, id uuid, share float8);
    do $$
    declare
      top uuid := (select id from people_unit where parent_id is null);
      region uuid; area uuid; branch uuid; leaves int := 0;
    begin
      for r in 1..7 loop
        region := gen_random_uuid();
        insert into people_unit (id, code, name, parent_id, ancestors) values (region, 'r' || r, 'Region ' || r, top, array[top, region]);
        for a in 1..4 loop
          area := gen_random_uuid();
          insert into people_unit (id, code, name, parent_id, ancestors)
            values (area, 'r' || r || 'a' || a, 'Area ' || r || '.' || a, region, array[top, region, area]);
          for b in 1..6 loop
            exit when leaves = 164;
            branch := gen_random_uuid();
            insert into people_unit (id, code, name, parent_id, ancestors)
              values (branch, 'r' || r || 'a' || a || 'b' || b, 'Branch ' || r || '.' || a || '.' || b, area, array[top, region, area, branch]);
            insert into branch values (leaves, branch, round(40.0 / (1 + leaves % 10)));
            leaves := leaves + 1;
          end loop;
        end loop;
      end loop;
    end $$;
    create temp table place as select row_number() over () - 1 as slot, n, id from branch, generate_series(1, share::int);
    analyze place;
    create temp table touchpoint as select n, gen_random_uuid() as id, n / 4 as survey from generate_series(0, 19) n;
    create temp table survey as select n, gen_random_uuid() as id from generate_series(0, 4) n`)
}

const firstDay = "2022-01-01"
const days = 1461

/**
 * Puts the facts of responses `from` to `to` of `total` into the queue, in the order of their days over four years. Each response counts as a response, is asked for
 * its recommendation, and for its satisfaction on a scale of one to five: three facts. Made in the database from a random number each.
 */
export async function generateFacts(client: pg.ClientBase, from: number, to: number, total: number): Promise<void> {
  await client.query(
    `insert into platform_fact (day, unit_id, dims, weight, sign, subject_id, measures, amounts, lows, highs)
     select r.day, r.unit_id, r.dims, 1, 1, r.id, '{responses,nps,csat}', array[1, r.score, 1 + r.score / 2.5], '{null,0,1}', '{null,10,5}'
     from (
       select date '${firstDay}' + (i * ${days} / $3)::int as day, place.id as unit_id, uuidv7() as id, least(10, floor(11 * sqrt(dice[3])))::float8 as score,
         jsonb_strip_nulls(jsonb_build_object('survey', survey.id, 'touchpoint', touchpoint.id,
           'channel', (array['email','email','email','qr','qr','link','kiosk','sms','bulk'])[1 + floor(9 * dice[4])],
           'language', (array['en','en','en','en','es','es','fr','de','ar'])[1 + floor(9 * dice[5])],
           'band', (array['small','middle','large',null,null,null])[1 + floor(6 * dice[6])])) as dims
       from (select i, array(select random() from generate_series(1, 6) where i = i) as dice from generate_series($1::bigint, $2::bigint - 1) i) drawn
       join place on place.slot = floor(dice[1] * (select count(*) from place))
       join touchpoint on touchpoint.n = (place.n * 3 + floor(5 * dice[2])::int) % 20
       join survey on survey.n = touchpoint.survey
       order by i
     ) r`,
    [from, to, total],
  )
}
