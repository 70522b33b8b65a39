-- An edition may tell of an award that was presented.
alter table newsletter_part
  drop constraint newsletter_part_kind_check,
  add constraint newsletter_part_kind_check
    check (kind in ('words', 'story', 'tip', 'change', 'measure', 'thanks', 'decision', 'award'));
