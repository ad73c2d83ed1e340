--liquibase formatted sql

--changeset artify:0008-scheduled-tasks
-- db-scheduler's table, once a lane: long finals never stand in the way of previews.
CREATE TABLE scheduled_tasks (
  task_name            varchar(100) NOT NULL,
  task_instance        varchar(100) NOT NULL,
  task_data            ${bytes},
  execution_time       ${epoch} NOT NULL,
  picked               ${flag} NOT NULL,
  picked_by            varchar(50),
  last_success         ${epoch},
  last_failure         ${epoch},
  consecutive_failures integer,
  last_heartbeat       ${epoch},
  version              bigint NOT NULL,
  priority             smallint,
  state                varchar(20),
  paused_by            varchar(100),
  PRIMARY KEY (task_name, task_instance)
);
CREATE INDEX idx_scheduled_tasks_execution_time ON scheduled_tasks(execution_time);
CREATE INDEX idx_scheduled_tasks_last_heartbeat ON scheduled_tasks(last_heartbeat);
--rollback DROP TABLE scheduled_tasks;

--changeset artify:0008-scheduled-finals
CREATE TABLE scheduled_finals (
  task_name            varchar(100) NOT NULL,
  task_instance        varchar(100) NOT NULL,
  task_data            ${bytes},
  execution_time       ${epoch} NOT NULL,
  picked               ${flag} NOT NULL,
  picked_by            varchar(50),
  last_success         ${epoch},
  last_failure         ${epoch},
  consecutive_failures integer,
  last_heartbeat       ${epoch},
  version              bigint NOT NULL,
  priority             smallint,
  state                varchar(20),
  paused_by            varchar(100),
  PRIMARY KEY (task_name, task_instance)
);
CREATE INDEX idx_scheduled_finals_execution_time ON scheduled_finals(execution_time);
CREATE INDEX idx_scheduled_finals_last_heartbeat ON scheduled_finals(last_heartbeat);
--rollback DROP TABLE scheduled_finals;
