-- farcopy.db as schema version 1 wrote it. Never to be changed: users have such files.
CREATE TABLE queues(
    key TEXT PRIMARY KEY,
    is_paused INTEGER NOT NULL);
INSERT INTO queues VALUES(
    '111122223333',1);
CREATE TABLE jobs(
    number INTEGER PRIMARY KEY,
    queue TEXT NOT NULL,
    id TEXT NOT NULL,
    place INTEGER NOT NULL,
    state TEXT NOT NULL,
    wait_reason TEXT,
    source_backup TEXT,
    source_region TEXT,
    destination TEXT,
    kms_key TEXT,
    copy_tags INTEGER,
    tags TEXT,
    token TEXT,
    source_name TEXT,
    source_size INTEGER,
    file_system TEXT,
    volume TEXT,
    file_system_type TEXT,
    predicted TEXT,
    batch TEXT,
    is_placed INTEGER,
    progress INTEGER,
    copy_id TEXT,
    lifecycle TEXT,
    error TEXT,
    queued_at INTEGER,
    started_at INTEGER,
    ended_at INTEGER,
    failures INTEGER,
    is_fate_open INTEGER,
    UNIQUE(queue, id));
INSERT INTO jobs VALUES(
    1,'111122223333','job-1',1,'Waiting',NULL,'backup-00000000000000001','eu-west-1',
    'eu-central-1',NULL,0,NULL,'token-1',NULL,NULL,NULL,NULL,NULL,NULL,NULL,0,NULL,
    NULL,NULL,NULL,1772355601000,NULL,NULL,0,0);
INSERT INTO jobs VALUES(
    2,'111122223333','job-2',2,'Copying','NoAnswer','backup-00000000000000002','eu-west-1',
    'eu-central-1','alias/дальний',1,'[["team","media \"A\", [x]"],["empty",""]]','token-2',
    'hr — weekly',13194139533312,'fs-0123456789abcdef0','fsvol-0123456789abcdef0','Ontap',
    'Incremental','batch-1',1,41,'backup-00000000000000fff','COPYING',
    '{"code":"ServiceLimitExceeded","fateUnknown":true,"httpStatus":503,"kind":"Unavailable","members":{"Limit":"TOTAL_IN_PROGRESS_COPY_BACKUPS"},"message":"Too many.","operation":"fsx:CopyBackup","region":"eu-central-1","requestId":"req-1"}',
    1772355602000,1772356600017,1772357600000,3,1);
CREATE TABLE durations(
    number INTEGER PRIMARY KEY,
    queue TEXT NOT NULL,
    source_region TEXT,
    destination TEXT,
    source_size INTEGER,
    file_system TEXT,
    volume TEXT,
    file_system_type TEXT,
    kind TEXT,
    seconds INTEGER,
    ended_at INTEGER);
INSERT INTO durations VALUES(
    1,'111122223333','eu-west-1','eu-central-1',1073741824,'fs-0123456789abcdef0',NULL,
    'Windows','Full',60,1772355660000);
CREATE TABLE activity(
    number INTEGER PRIMARY KEY,
    at INTEGER,
    account TEXT NOT NULL,
    region TEXT NOT NULL,
    operation TEXT NOT NULL,
    parameters TEXT NOT NULL,
    outcome TEXT NOT NULL,
    message TEXT NOT NULL,
    request_id TEXT NOT NULL,
    subject TEXT NOT NULL);
INSERT INTO activity VALUES(
    1,1772355601000,'111122223333','eu-central-1','fsx:CopyBackup',
    '{"SourceRegion":"eu-west-1"}','Accepted','','req-1','job-1');
CREATE TABLE listings(
    queue TEXT NOT NULL,
    region TEXT NOT NULL,
    as_of INTEGER NOT NULL,
    backups BLOB NOT NULL,
    PRIMARY KEY(queue, region));
CREATE TABLE identities(
    origin TEXT NOT NULL,
    name TEXT NOT NULL,
    access_key_id TEXT NOT NULL,
    endpoint TEXT NOT NULL,
    account TEXT NOT NULL,
    PRIMARY KEY(origin, name, access_key_id, endpoint));
INSERT INTO identities VALUES(
    'Profile','work','','http://127.0.0.1:4570','111122223333');
CREATE INDEX durations_of_queue ON durations(queue);
PRAGMA application_id = 1178686019;
PRAGMA user_version = 1;
