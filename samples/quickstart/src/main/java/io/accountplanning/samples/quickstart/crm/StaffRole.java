package io.accountplanning.samples.quickstart.crm;

/** What a member of the staff may do. */
public enum StaffRole {
    ADMINISTRATOR,
    MANAGER,
    ACCOUNT_MANAGER,
    TEAM_MEMBER,
    VIEWER
}
