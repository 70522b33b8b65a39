-- Who reads a channel of chat: only those who work here, or guests and others as well.
alter table recognition_chat_channel
  add column readers text not null default 'colleagues' check (readers in ('colleagues', 'others'));

-- Whether the customer agreed to be quoted elsewhere than on our board: in the newsletter, in chat.
alter table recognition_thank_you
  add column quotable boolean not null default false,
  add check (not quotable or shown <> 'withheld');
