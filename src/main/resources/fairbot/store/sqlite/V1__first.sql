-- Times are milliseconds since 1970 in UTC. Visitors are keyed hashes.

create table inbox (
  place       integer primary key autoincrement,
  update_id   integer not null unique,
  received_at integer not null,
  sealed      blob -- null once it is answered
);
create index inbox_waiting on inbox (place, received_at) where sealed is not null;

create table asked_question (
  id       integer primary key,
  asked_at integer not null,
  visitor  text not null,
  fair     text not null,
  text     text not null,
  reading  text not null,
  outcome  text not null,
  entry    text not null,
  aspect   text not null,
  score    real not null,
  micros   integer not null
);
create index asked_question_visitor on asked_question (visitor);
create index asked_question_time on asked_question (asked_at);

create table conversation (
  chat   text primary key,
  fair   text not null,
  entry  text not null,
  aspect text not null,
  at     integer not null
) without rowid;

create table feedback (
  id       integer primary key,
  given_at integer not null,
  visitor  text not null,
  helpful  integer not null
);
create index feedback_visitor on feedback (visitor);

-- Written to find out whether the database can be written.
create table pulse (beats integer not null);
insert into pulse values (0);

-- The number of the newest migration, so that Flyway need not be asked for it: see Database.
pragma user_version = 1;
