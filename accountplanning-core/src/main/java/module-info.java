/** Account planning: the domain, its services, the ports that a host implements, and storage in memory. */
module io.accountplanning.core {
    requires org.jsoup;
    requires org.slf4j;
    requires static transitive org.jspecify;

    exports io.accountplanning;
    exports io.accountplanning.activity;
    exports io.accountplanning.approval;
    exports io.accountplanning.board;
    exports io.accountplanning.bulk;
    exports io.accountplanning.catalog;
    exports io.accountplanning.comparison;
    exports io.accountplanning.competitor;
    exports io.accountplanning.customfield;
    exports io.accountplanning.dashboard;
    exports io.accountplanning.duediligence;
    exports io.accountplanning.error;
    exports io.accountplanning.event;
    exports io.accountplanning.filter;
    exports io.accountplanning.goal;
    exports io.accountplanning.health;
    exports io.accountplanning.host;
    exports io.accountplanning.inmemory;
    exports io.accountplanning.job;
    exports io.accountplanning.lifecycle;
    exports io.accountplanning.meeting;
    exports io.accountplanning.mindmap;
    exports io.accountplanning.money;
    exports io.accountplanning.offering;
    exports io.accountplanning.permission;
    exports io.accountplanning.plan;
    exports io.accountplanning.planning;
    exports io.accountplanning.recurrence;
    exports io.accountplanning.relation;
    exports io.accountplanning.revenue;
    exports io.accountplanning.risk;
    exports io.accountplanning.section;
    exports io.accountplanning.settings;
    exports io.accountplanning.snapshot;
    exports io.accountplanning.storage;
    exports io.accountplanning.table;
    exports io.accountplanning.tasklist;
    exports io.accountplanning.team;
    exports io.accountplanning.template;
    exports io.accountplanning.text;
    exports io.accountplanning.time;
    exports io.accountplanning.transaction;
}
