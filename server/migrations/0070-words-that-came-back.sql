-- A word to the customer that came back for good was never heard: the row says of an earlier one that it is not so, and the clocks go on without it.
alter table recovery_clock_event
  add column undoes bigint references recovery_clock_event (seq),
  drop constraint recovery_clock_event_kind_check,
  add constraint recovery_clock_event_kind_check check
    (kind in ('opened', 'acknowledged', 'told', 'asked', 'heard', 'waits', 'resumed', 'reopened', 'closed', 'moved', 'weighed', 'unheard')),
  add constraint recovery_clock_event_undoes_check check ((kind = 'unheard') = (undoes is not null));
create unique index recovery_clock_event_undoes on recovery_clock_event (undoes) where undoes is not null;
