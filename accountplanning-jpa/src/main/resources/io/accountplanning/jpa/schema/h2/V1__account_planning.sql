-- Account Planning: all tables, for H2.
-- A reference to another row that is not there holds the nil id, 00000000-0000-0000-0000-000000000000.

create table ap_plan_number (
    tenant_id varchar(200) not null,
    last_number bigint not null,
    primary key (tenant_id)
);

create table ap_plan (
    id uuid not null,
    tenant_id varchar(200) not null,
    plan_number varchar(30) not null,
    number_sequence bigint not null,
    client_id varchar(200) not null,
    client_name varchar(300) not null,
    client_sort varchar(900) not null,
    subject varchar(200) not null,
    subject_sort varchar(600) not null,
    search_text varchar(1600) not null,
    period_kind varchar(20) not null,
    period_start date not null,
    period_end date not null,
    status varchar(30) not null,
    owner_id varchar(200) not null,
    currency varchar(3) not null,
    plan_type varchar(100),
    industry varchar(100),
    vision varchar(1000000),
    mission varchar(1000000),
    client_status varchar(30),
    client_status_reason varchar(1000),
    bcg_class varchar(30),
    revenue_next_year numeric(21, 6),
    margin_percent numeric(21, 6),
    wallet_share_percent numeric(21, 6),
    deleted_at timestamp(6) with time zone,
    predecessor_id varchar(36),
    parent_id varchar(36),
    primary_plan boolean not null,
    follows_id varchar(36),
    primary_of varchar(200),
    template_id varchar(200),
    card_rank bigint,
    board_rank bigint not null,
    version bigint not null,
    created_at timestamp(6) with time zone not null,
    created_by varchar(200) not null,
    changed_at timestamp(6) with time zone not null,
    changed_by varchar(200) not null,
    primary key (id),
    constraint ap_plan_number_is_unique unique (tenant_id, plan_number),
    constraint ap_plan_has_one_follow_up unique (follows_id),
    constraint ap_client_has_one_primary_plan unique (tenant_id, primary_of)
);

create index ap_plan_by_end on ap_plan (tenant_id, period_kind, period_end, number_sequence);
create index ap_plan_by_parent on ap_plan (parent_id);
create index ap_plan_by_predecessor on ap_plan (predecessor_id);
create index ap_plan_by_template on ap_plan (tenant_id, template_id);
create index ap_plan_by_deletion on ap_plan (tenant_id, deleted_at);

create index ap_plan_by_number on ap_plan (tenant_id, number_sequence, id);
create index ap_plan_by_subject on ap_plan (tenant_id, subject_sort, id);
create index ap_plan_by_client on ap_plan (tenant_id, client_sort, id);
create index ap_plan_by_period on ap_plan (tenant_id, period_start, id);
create index ap_plan_by_change on ap_plan (tenant_id, changed_at, id);
create index ap_plan_by_rank on ap_plan (tenant_id, board_rank, id);
create index ap_plan_by_column on ap_plan (tenant_id, status, board_rank, id);
create index ap_plan_by_client_id on ap_plan (tenant_id, client_id);
create index ap_plan_by_owner on ap_plan (tenant_id, owner_id);

create table ap_section (
    plan_id uuid not null,
    section_key varchar(200) not null,
    tenant_id varchar(200) not null,
    version bigint not null,
    changed_at timestamp(6) with time zone not null,
    changed_by varchar(200) not null,
    primary key (plan_id, section_key),
    constraint ap_section_of_plan foreign key (plan_id) references ap_plan (id)
);

create table ap_custom_section (
    plan_id uuid not null,
    section_key varchar(200) not null,
    tenant_id varchar(200) not null,
    content clob not null,
    primary key (plan_id, section_key),
    constraint ap_custom_section_of_plan foreign key (plan_id) references ap_plan (id)
);

create table ap_due_diligence (
    plan_id uuid not null,
    tenant_id varchar(200) not null,
    main_product varchar(1000000),
    online_channels varchar(1000000),
    offline_channels varchar(1000000),
    partners varchar(1000000),
    prior_year_activity varchar(1000000),
    priorities varchar(1000000),
    strengths varchar(1000000),
    weaknesses varchar(1000000),
    opportunities varchar(1000000),
    threats varchar(1000000),
    primary key (plan_id),
    constraint ap_due_diligence_of_plan foreign key (plan_id) references ap_plan (id)
);

create table ap_planning (
    plan_id uuid not null,
    tenant_id varchar(200) not null,
    threats varchar(1000000),
    opportunities varchar(1000000),
    criteria_to_success varchar(1000000),
    constraints varchar(1000000),
    primary key (plan_id),
    constraint ap_planning_of_plan foreign key (plan_id) references ap_plan (id)
);

create table ap_financial_year (
    plan_id uuid not null,
    row_id uuid not null,
    tenant_id varchar(200) not null,
    position bigint not null,
    financial_year integer not null,
    revenue numeric(21, 6),
    sales_spent numeric(21, 6),
    traffic numeric(21, 6),
    loss numeric(21, 6),
    primary key (plan_id, row_id),
    constraint ap_financial_year_of_plan foreign key (plan_id) references ap_plan (id)
);

create table ap_marketing_activity (
    plan_id uuid not null,
    row_id uuid not null,
    tenant_id varchar(200) not null,
    position bigint not null,
    item varchar(500) not null,
    reference varchar(2000),
    primary key (plan_id, row_id),
    constraint ap_marketing_activity_of_plan foreign key (plan_id) references ap_plan (id)
);

create table ap_company_team_member (
    plan_id uuid not null,
    row_id uuid not null,
    tenant_id varchar(200) not null,
    position bigint not null,
    name varchar(200) not null,
    title varchar(200),
    email varchar(320),
    phone varchar(50),
    personality varchar(2000),
    highlight_notes varchar(2000),
    working_status varchar(30),
    plan_role varchar(200),
    host_id varchar(200),
    primary key (plan_id, row_id),
    constraint ap_company_team_member_of_plan foreign key (plan_id) references ap_plan (id)
);

create index ap_company_team_member_by_host_id on ap_company_team_member (tenant_id, host_id);

create table ap_client_team_member (
    plan_id uuid not null,
    row_id uuid not null,
    tenant_id varchar(200) not null,
    position bigint not null,
    name varchar(200) not null,
    title varchar(200),
    email varchar(320),
    phone varchar(50),
    personality varchar(2000),
    highlight_notes varchar(2000),
    working_status varchar(30),
    plan_role varchar(200),
    host_id varchar(200),
    primary key (plan_id, row_id),
    constraint ap_client_team_member_of_plan foreign key (plan_id) references ap_plan (id)
);

create table ap_current_service (
    plan_id uuid not null,
    row_id uuid not null,
    tenant_id varchar(200) not null,
    position bigint not null,
    name varchar(200) not null,
    description varchar(2000),
    annual_value numeric(21, 6),
    primary key (plan_id, row_id),
    constraint ap_current_service_of_plan foreign key (plan_id) references ap_plan (id)
);

create table ap_offering (
    plan_id uuid not null,
    row_id uuid not null,
    tenant_id varchar(200) not null,
    position bigint not null,
    name varchar(200) not null,
    potential varchar(30),
    scale varchar(30),
    prioritization varchar(30),
    notes varchar(2000),
    primary key (plan_id, row_id),
    constraint ap_offering_of_plan foreign key (plan_id) references ap_plan (id)
);

create table ap_objective (
    plan_id uuid not null,
    row_id uuid not null,
    tenant_id varchar(200) not null,
    position bigint not null,
    title varchar(300) not null,
    description varchar(1000000),
    primary key (plan_id, row_id),
    constraint ap_objective_of_plan foreign key (plan_id) references ap_plan (id)
);

create table ap_item (
    plan_id uuid not null,
    row_id uuid not null,
    tenant_id varchar(200) not null,
    position bigint not null,
    title varchar(300) not null,
    objective_id uuid not null,
    primary key (plan_id, row_id),
    constraint ap_item_of_plan foreign key (plan_id) references ap_plan (id)
);

create table ap_task (
    plan_id uuid not null,
    row_id uuid not null,
    tenant_id varchar(200) not null,
    position bigint not null,
    action varchar(500) not null,
    pic_id varchar(200),
    deadline date,
    status varchar(30) not null,
    priority varchar(30) not null,
    objective_id uuid not null,
    item_id uuid not null,
    primary key (plan_id, row_id),
    constraint ap_task_of_plan foreign key (plan_id) references ap_plan (id)
);

create index ap_task_by_pic on ap_task (tenant_id, pic_id, deadline, plan_id, row_id);

create index ap_task_by_deadline on ap_task (tenant_id, deadline, plan_id, row_id, status);

create table ap_task_dependency (
    plan_id uuid not null,
    task_id uuid not null,
    position integer not null,
    tenant_id varchar(200) not null,
    depends_on_id uuid not null,
    primary key (plan_id, task_id, position),
    constraint ap_task_dependency_of_plan foreign key (plan_id) references ap_plan (id)
);

create table ap_mind_map_node (
    plan_id uuid not null,
    row_id uuid not null,
    tenant_id varchar(200) not null,
    position bigint not null,
    node_text varchar(500) not null,
    parent_id uuid not null,
    note varchar(1000000),
    colour varchar(7),
    icon varchar(50),
    link varchar(2000),
    folded boolean not null,
    origin_id uuid not null,
    primary key (plan_id, row_id),
    constraint ap_mind_map_node_of_plan foreign key (plan_id) references ap_plan (id)
);

create table ap_goal (
    plan_id uuid not null,
    row_id uuid not null,
    tenant_id varchar(200) not null,
    position bigint not null,
    name varchar(300) not null,
    unit varchar(30) not null,
    direction varchar(30) not null,
    start_value numeric(21, 6) not null,
    target_value numeric(21, 6) not null,
    actual_value numeric(21, 6),
    weight numeric(21, 6) not null,
    due_date date,
    objective_id uuid not null,
    parent_id uuid not null,
    measure varchar(2000),
    measured_value numeric(21, 6),
    measured_on date,
    primary key (plan_id, row_id),
    constraint ap_goal_of_plan foreign key (plan_id) references ap_plan (id)
);

create table ap_competitor (
    plan_id uuid not null,
    row_id uuid not null,
    tenant_id varchar(200) not null,
    position bigint not null,
    name varchar(200) not null,
    threat_level varchar(30),
    strengths varchar(1000000),
    weaknesses varchar(1000000),
    notes varchar(1000000),
    primary key (plan_id, row_id),
    constraint ap_competitor_of_plan foreign key (plan_id) references ap_plan (id)
);

create table ap_meeting (
    plan_id uuid not null,
    row_id uuid not null,
    tenant_id varchar(200) not null,
    position bigint not null,
    subject varchar(300) not null,
    meeting_date date not null,
    kind varchar(30),
    participants varchar(1000000),
    notes varchar(1000000),
    primary key (plan_id, row_id),
    constraint ap_meeting_of_plan foreign key (plan_id) references ap_plan (id)
);

create table ap_whitespace (
    plan_id uuid not null,
    tenant_id varchar(200) not null,
    basis varchar(30) not null,
    primary key (plan_id),
    constraint ap_whitespace_of_plan foreign key (plan_id) references ap_plan (id)
);

create table ap_whitespace_unit (
    plan_id uuid not null,
    row_id uuid not null,
    tenant_id varchar(200) not null,
    position bigint not null,
    name varchar(200) not null,
    parent_id uuid not null,
    primary key (plan_id, row_id),
    constraint ap_whitespace_unit_of_plan foreign key (plan_id) references ap_plan (id)
);

create table ap_whitespace_product (
    plan_id uuid not null,
    row_id uuid not null,
    tenant_id varchar(200) not null,
    position bigint not null,
    name varchar(200) not null,
    parent_id uuid not null,
    primary key (plan_id, row_id),
    constraint ap_whitespace_product_of_plan foreign key (plan_id) references ap_plan (id)
);

create table ap_whitespace_cell (
    plan_id uuid not null,
    row_id uuid not null,
    tenant_id varchar(200) not null,
    position bigint not null,
    unit_id uuid not null,
    product_id uuid not null,
    state varchar(30) not null,
    market_value numeric(21, 6),
    our_share_percent numeric(21, 6),
    our_value numeric(27, 12),
    competitor varchar(200),
    competitor_share_percent numeric(21, 6),
    contract_end date,
    note varchar(2000),
    primary key (plan_id, row_id),
    constraint ap_whitespace_cell_of_plan foreign key (plan_id) references ap_plan (id)
);

create table ap_initiative (
    plan_id uuid not null,
    row_id uuid not null,
    tenant_id varchar(200) not null,
    position bigint not null,
    name varchar(300) not null,
    stage varchar(30) not null,
    value_amount numeric(21, 6),
    probability_percent numeric(21, 6),
    target_date date,
    owner_id varchar(200),
    product varchar(200),
    note varchar(2000),
    opportunity_id varchar(200),
    promoted_by varchar(200),
    promoted_at timestamp(6) with time zone,
    primary key (plan_id, row_id),
    constraint ap_initiative_of_plan foreign key (plan_id) references ap_plan (id)
);

create table ap_market_position (
    plan_id uuid not null,
    tenant_id varchar(200) not null,
    market_growth_percent numeric(21, 6),
    own_share_percent numeric(21, 6),
    rival_share_percent numeric(21, 6),
    primary key (plan_id),
    constraint ap_market_position_of_plan foreign key (plan_id) references ap_plan (id)
);

create table ap_linked_record (
    plan_id uuid not null,
    row_id uuid not null,
    tenant_id varchar(200) not null,
    position bigint not null,
    title varchar(300) not null,
    kind varchar(30) not null,
    record_id varchar(200) not null,
    record_date date,
    amount numeric(21, 6),
    currency varchar(3),
    gone_since date,
    primary key (plan_id, row_id),
    constraint ap_linked_record_of_plan foreign key (plan_id) references ap_plan (id)
);

create index ap_linked_record_by_kind on ap_linked_record (plan_id, kind);

create index ap_linked_record_by_record on ap_linked_record (tenant_id, kind, record_id);

create table ap_project_request (
    plan_id uuid not null,
    row_id uuid not null,
    tenant_id varchar(200) not null,
    position bigint not null,
    name varchar(300) not null,
    request_key varchar(100) not null,
    requested_by varchar(200) not null,
    requested_at timestamp(6) with time zone not null,
    primary key (plan_id, row_id),
    constraint ap_project_request_of_plan foreign key (plan_id) references ap_plan (id)
);

create table ap_task_link (
    plan_id uuid not null,
    row_id uuid not null,
    tenant_id varchar(200) not null,
    position bigint not null,
    name varchar(500) not null,
    task_id uuid not null,
    project_id varchar(200) not null,
    host_task_id varchar(200),
    status varchar(30) not null,
    deadline date,
    person_id varchar(200),
    host_changed_at timestamp(6) with time zone,
    deleted_there boolean not null,
    changed_at timestamp(6) with time zone,
    pushing boolean not null,
    pushed_name varchar(500),
    pushed_status varchar(30),
    pushed_deadline date,
    pushed_person_id varchar(200),
    lost varchar(4000),
    problem varchar(4000),
    claimed_by varchar(200),
    claimed_at timestamp(6) with time zone,
    erased varchar(1000),
    primary key (plan_id, row_id),
    constraint ap_task_link_of_plan foreign key (plan_id) references ap_plan (id)
);

create index ap_task_link_by_host_task on ap_task_link (tenant_id, host_task_id);

create table ap_approval_step (
    plan_id uuid not null,
    row_id uuid not null,
    tenant_id varchar(200) not null,
    position bigint not null,
    act varchar(30) not null,
    done_by varchar(200) not null,
    done_at timestamp(6) with time zone not null,
    step_comment varchar(2000),
    baseline_id uuid not null,
    primary key (plan_id, row_id),
    constraint ap_approval_step_of_plan foreign key (plan_id) references ap_plan (id)
);

create table ap_comment (
    plan_id uuid not null,
    row_id uuid not null,
    tenant_id varchar(200) not null,
    position bigint not null,
    said varchar(1000000),
    author varchar(200) not null,
    said_at timestamp(6) with time zone not null,
    edited_at timestamp(6) with time zone,
    mentions varchar(1000000),
    answers uuid not null,
    about_section varchar(200),
    about_row uuid not null,
    primary key (plan_id, row_id),
    constraint ap_comment_of_plan foreign key (plan_id) references ap_plan (id)
);

create table ap_file (
    plan_id uuid not null,
    row_id uuid not null,
    tenant_id varchar(200) not null,
    position bigint not null,
    name varchar(200) not null,
    link varchar(2000),
    content_type varchar(200),
    size_in_bytes bigint,
    added_by varchar(200) not null,
    added_at timestamp(6) with time zone not null,
    note varchar(2000),
    primary key (plan_id, row_id),
    constraint ap_file_of_plan foreign key (plan_id) references ap_plan (id)
);

create index ap_file_by_id on ap_file (tenant_id, row_id);

create table ap_activity (
    id uuid not null,
    tenant_id varchar(200) not null,
    plan_id uuid not null,
    section_key varchar(200) not null,
    version bigint not null,
    actor_kind varchar(30) not null,
    changed_at timestamp(6) with time zone not null,
    changed_by varchar(200) not null,
    has_added boolean not null,
    has_removed boolean not null,
    has_changed boolean not null,
    has_moved boolean not null,
    changes clob not null,
    primary key (id),
    constraint ap_activity_of_plan foreign key (plan_id) references ap_plan (id)
);

create index ap_activity_by_plan on ap_activity (plan_id, changed_at, id);
create index ap_activity_by_moment on ap_activity (tenant_id, changed_at, id);
create index ap_activity_by_person on ap_activity (tenant_id, changed_by, changed_at, id);
create index ap_activity_by_version on ap_activity (plan_id, section_key, version);

create table ap_outbox (
    id uuid not null,
    sequence_number bigint generated always as identity,
    tenant_id varchar(200) not null,
    event_type varchar(200) not null,
    plan_id uuid not null,
    section_key varchar(200) not null,
    version bigint not null,
    occurred_at timestamp(6) with time zone not null,
    occurred_by varchar(200) not null,
    changes clob not null,
    correlation varchar(200),
    leased_until timestamp(6) with time zone,
    claim_id uuid not null,
    primary key (id)
);

create index ap_outbox_by_sequence on ap_outbox (sequence_number);

-- What people are told, once for each key in a tenant.
create table ap_notification (
    id uuid not null,
    tenant_id varchar(200) not null,
    notification_key varchar(300) not null,
    kind varchar(30) not null,
    recipient_id varchar(200) not null,
    plan_id uuid not null,
    content clob not null,
    created_at timestamp(6) with time zone not null,
    listed boolean not null,
    read_at timestamp(6) with time zone,
    state varchar(30) not null,
    mail_state varchar(30) not null,
    host_state varchar(30) not null,
    attempts integer not null,
    next_attempt_at timestamp(6) with time zone,
    problem varchar(500),
    leased_until timestamp(6) with time zone,
    claim_id uuid not null,
    primary key (id),
    constraint ap_notification_is_told_once unique (tenant_id, notification_key)
);

create index ap_notification_by_due on ap_notification (tenant_id, state, next_attempt_at);
create index ap_notification_by_claim on ap_notification (claim_id);
create index ap_notification_by_recipient on ap_notification (tenant_id, recipient_id, created_at, id);
create index ap_notification_by_plan on ap_notification (plan_id);

create table ap_webhook_delivery (
    event_id uuid not null,
    endpoint_id varchar(100) not null,
    sequence_number bigint generated always as identity,
    tenant_id varchar(200) not null,
    event_type varchar(200) not null,
    content_type varchar(100) not null,
    payload clob not null,
    ordered_by varchar(36),
    correlation varchar(200),
    created_at timestamp(6) with time zone not null,
    state varchar(30) not null,
    attempts integer not null,
    next_attempt_at timestamp(6) with time zone,
    last_attempt_at timestamp(6) with time zone,
    last_took_micros bigint,
    last_status integer,
    last_problem varchar(500),
    last_response clob,
    leased_until timestamp(6) with time zone,
    primary key (event_id, endpoint_id)
);

create index ap_webhook_delivery_by_due on ap_webhook_delivery (next_attempt_at, sequence_number);
create index ap_webhook_delivery_by_turn on ap_webhook_delivery (ordered_by, endpoint_id, sequence_number);
create index ap_webhook_delivery_by_endpoint on ap_webhook_delivery (endpoint_id, next_attempt_at, sequence_number);
create index ap_webhook_delivery_by_tenant on ap_webhook_delivery (tenant_id, state, last_attempt_at);
create index ap_webhook_delivery_by_attempt on ap_webhook_delivery (endpoint_id, last_attempt_at);
create index ap_webhook_delivery_by_age on ap_webhook_delivery (created_at);
create index ap_webhook_delivery_by_log on ap_webhook_delivery (tenant_id, created_at, event_id, endpoint_id);

-- Attempts of deliveries that failed. The last attempt stands in the delivery, too.
create table ap_webhook_attempt (
    id uuid not null,
    event_id uuid not null,
    endpoint_id varchar(100) not null,
    tenant_id varchar(200) not null,
    attempted_at timestamp(6) with time zone not null,
    took_micros bigint not null,
    status integer,
    problem varchar(500) not null,
    response clob not null,
    primary key (id),
    constraint ap_webhook_attempt_of_delivery foreign key (event_id, endpoint_id) references ap_webhook_delivery (event_id, endpoint_id) on delete cascade
);

create index ap_webhook_attempt_by_delivery on ap_webhook_attempt (event_id, endpoint_id, attempted_at);

-- Who is told of events. The secrets are as the host's protection of secrets writes them.
create table ap_webhook_endpoint (
    endpoint_id varchar(100) not null,
    tenant_id varchar(200) not null,
    uri varchar(2000) not null,
    events clob not null,
    secrets clob not null,
    state varchar(30) not null,
    options clob not null,
    client_id varchar(200),
    version bigint not null,
    primary key (endpoint_id)
);

create index ap_webhook_endpoint_by_tenant on ap_webhook_endpoint (tenant_id, endpoint_id);

create table ap_contact_person (
    plan_id uuid not null,
    row_id uuid not null,
    tenant_id varchar(200) not null,
    position bigint not null,
    name varchar(200) not null,
    title varchar(200),
    email varchar(320),
    phone varchar(50),
    contact_id varchar(200),
    reports_to_id uuid not null,
    roles varchar(200),
    political_status varchar(30),
    support varchar(30),
    last_contact date,
    note varchar(2000),
    primary key (plan_id, row_id),
    constraint ap_contact_person_of_plan foreign key (plan_id) references ap_plan (id)
);

create table ap_person_tie (
    plan_id uuid not null,
    row_id uuid not null,
    tenant_id varchar(200) not null,
    position bigint not null,
    from_id uuid not null,
    to_id uuid not null,
    kind varchar(30) not null,
    strength integer not null,
    note varchar(2000),
    primary key (plan_id, row_id),
    constraint ap_person_tie_of_plan foreign key (plan_id) references ap_plan (id)
);

create table ap_relationship (
    plan_id uuid not null,
    row_id uuid not null,
    tenant_id varchar(200) not null,
    position bigint not null,
    staff_id varchar(200) not null,
    person_id uuid not null,
    coverage varchar(30) not null,
    current_level varchar(30),
    desired_level varchar(30),
    last_met date,
    note varchar(2000),
    primary key (plan_id, row_id),
    constraint ap_relationship_of_plan foreign key (plan_id) references ap_plan (id)
);

create table ap_charter (
    plan_id uuid not null,
    tenant_id varchar(200) not null,
    shared_vision varchar(1000000),
    guiding_principles varchar(1000000),
    our_behaviours varchar(1000000),
    client_behaviours varchar(1000000),
    project_id varchar(200),
    project_name varchar(300),
    primary key (plan_id),
    constraint ap_charter_of_plan foreign key (plan_id) references ap_plan (id)
);

create table ap_charter_objective (
    plan_id uuid not null,
    row_id uuid not null,
    tenant_id varchar(200) not null,
    position bigint not null,
    name varchar(200) not null,
    description varchar(1000000),
    primary key (plan_id, row_id),
    constraint ap_charter_objective_of_plan foreign key (plan_id) references ap_plan (id)
);

create table ap_review (
    plan_id uuid not null,
    row_id uuid not null,
    tenant_id varchar(200) not null,
    position bigint not null,
    title varchar(300) not null,
    review_date date not null,
    status varchar(30) not null,
    participants varchar(1000000),
    rating integer,
    notes varchar(1000000),
    primary key (plan_id, row_id),
    constraint ap_review_of_plan foreign key (plan_id) references ap_plan (id)
);

create table ap_review_agenda (
    plan_id uuid not null,
    row_id uuid not null,
    tenant_id varchar(200) not null,
    position bigint not null,
    topic varchar(300) not null,
    review_id uuid not null,
    detail varchar(1000000),
    origin varchar(100),
    primary key (plan_id, row_id),
    constraint ap_review_agenda_of_plan foreign key (plan_id) references ap_plan (id)
);

create table ap_review_decision (
    plan_id uuid not null,
    row_id uuid not null,
    tenant_id varchar(200) not null,
    position bigint not null,
    decision_text varchar(500) not null,
    review_id uuid not null,
    pic varchar(200),
    deadline date,
    task_id uuid not null,
    primary key (plan_id, row_id),
    constraint ap_review_decision_of_plan foreign key (plan_id) references ap_plan (id)
);

create table ap_custom_value (
    plan_id uuid not null,
    row_id uuid not null,
    tenant_id varchar(200) not null,
    position bigint not null,
    field_id varchar(50) not null,
    task_id uuid not null,
    field_value varchar(10000) not null,
    lower_value varchar(10000) not null,
    number_value numeric(21, 6),
    primary key (plan_id, row_id),
    constraint ap_custom_value_of_plan foreign key (plan_id) references ap_plan (id)
);

create index ap_custom_value_by_field on ap_custom_value (plan_id, field_id);
create index ap_custom_value_by_number on ap_custom_value (tenant_id, field_id, number_value, plan_id);

create table ap_scorecard (
    plan_id uuid not null,
    row_id uuid not null,
    tenant_id varchar(200) not null,
    position bigint not null,
    name varchar(200) not null,
    template_id varchar(50) not null,
    template_version integer not null,
    policy varchar(30) not null,
    started_on date,
    score numeric(5, 2),
    primary key (plan_id, row_id),
    constraint ap_scorecard_of_plan foreign key (plan_id) references ap_plan (id)
);

create table ap_scorecard_category (
    plan_id uuid not null,
    row_id uuid not null,
    tenant_id varchar(200) not null,
    position bigint not null,
    name varchar(200) not null,
    card_id uuid not null,
    weight numeric(21, 6) not null,
    primary key (plan_id, row_id),
    constraint ap_scorecard_category_of_plan foreign key (plan_id) references ap_plan (id)
);

create table ap_scorecard_question (
    plan_id uuid not null,
    row_id uuid not null,
    tenant_id varchar(200) not null,
    position bigint not null,
    question varchar(500) not null,
    category_id uuid not null,
    help varchar(2000),
    kind varchar(30) not null,
    weight numeric(21, 6) not null,
    answer_options varchar(1000000),
    least_value numeric(21, 6),
    most_value numeric(21, 6),
    host_field varchar(200),
    answer varchar(4000),
    rich_answer varchar(1000000),
    not_applicable varchar(1000),
    note varchar(1000000),
    primary key (plan_id, row_id),
    constraint ap_scorecard_question_of_plan foreign key (plan_id) references ap_plan (id)
);

create table ap_catalog (
    tenant_id varchar(200) not null,
    kind varchar(100) not null,
    entry_id varchar(200) not null,
    version bigint not null,
    primary key (tenant_id, kind, entry_id)
);

create table ap_catalog_version (
    id uuid not null,
    tenant_id varchar(200) not null,
    kind varchar(100) not null,
    entry_id varchar(200) not null,
    version bigint not null,
    changed_at timestamp(6) with time zone not null,
    changed_by varchar(200) not null,
    content clob not null,
    primary key (id),
    constraint ap_catalog_version_is_unique unique (tenant_id, kind, entry_id, version)
);

create table ap_snapshot (
    id uuid not null,
    tenant_id varchar(200) not null,
    plan_id uuid not null,
    content clob not null,
    primary key (id)
);

-- What was decided about completed plans. It stays when they go.
create table ap_recurrence (
    plan_id uuid not null,
    period_start date not null,
    period_end date not null,
    tenant_id varchar(200) not null,
    client_id varchar(200) not null,
    followed_client_id varchar(200),
    follow_up_id uuid not null,
    decided_at timestamp(6) with time zone not null,
    primary key (plan_id, period_start),
    constraint ap_client_is_followed_up_once unique (tenant_id, followed_client_id, period_start, period_end)
);

-- The plans' health as lists show it.
create table ap_health (
    plan_id uuid not null,
    tenant_id varchar(200) not null,
    scored_on date not null,
    score numeric(5, 2),
    band varchar(30),
    task_progress numeric(5, 2),
    timeliness numeric(5, 2),
    goals numeric(5, 2),
    scorecard numeric(5, 2),
    freshness numeric(5, 2),
    review numeric(5, 2),
    host_factors clob,
    override_score numeric(5, 2),
    override_band varchar(30),
    override_until date,
    latest_day date,
    latest_score numeric(5, 2),
    latest_band varchar(30),
    latest_overridden boolean not null,
    before_day date,
    before_score numeric(5, 2),
    before_band varchar(30),
    before_overridden boolean not null,
    primary key (plan_id),
    constraint ap_health_of_plan foreign key (plan_id) references ap_plan (id)
);

-- A row for each day on which a plan's health became another.
create table ap_health_history (
    plan_id uuid not null,
    entry_day date not null,
    tenant_id varchar(200) not null,
    score numeric(5, 2),
    band varchar(30),
    overridden boolean not null,
    primary key (plan_id, entry_day),
    constraint ap_health_history_of_plan foreign key (plan_id) references ap_health (plan_id)
);

create table ap_health_override (
    plan_id uuid not null,
    tenant_id varchar(200) not null,
    score numeric(21, 6),
    reason varchar(2000),
    last_day date,
    given_by varchar(200),
    given_at timestamp(6) with time zone,
    primary key (plan_id),
    constraint ap_health_override_of_plan foreign key (plan_id) references ap_plan (id)
);

-- Whether a plan is shown in the client portal, and what of it is shared.
create table ap_sharing (
    plan_id uuid not null,
    tenant_id varchar(200) not null,
    shown_to_client_id varchar(200),
    primary key (plan_id),
    constraint ap_sharing_of_plan foreign key (plan_id) references ap_plan (id)
);

create index ap_sharing_by_client on ap_sharing (tenant_id, shown_to_client_id);

create table ap_sharing_choice (
    plan_id uuid not null,
    row_id uuid not null,
    tenant_id varchar(200) not null,
    position bigint not null,
    section_key varchar(200) not null,
    part varchar(200),
    of_row varchar(36),
    choice varchar(30) not null,
    primary key (plan_id, row_id),
    constraint ap_sharing_choice_of_plan foreign key (plan_id) references ap_plan (id)
);

create table ap_update_request (
    plan_id uuid not null,
    row_id uuid not null,
    tenant_id varchar(200) not null,
    position bigint not null,
    message varchar(4000) not null,
    asked_by varchar(200) not null,
    asked_at timestamp(6) with time zone not null,
    handled_by varchar(200),
    handled_at timestamp(6) with time zone,
    reply varchar(4000),
    primary key (plan_id, row_id),
    constraint ap_update_request_of_plan foreign key (plan_id) references ap_plan (id)
);
