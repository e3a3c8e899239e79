-- Who was admitted as an organiser by a code; a keyed hash like all visitors.
create table organiser (
  visitor text primary key,
  at      integer not null
) without rowid;

pragma user_version = 2;
