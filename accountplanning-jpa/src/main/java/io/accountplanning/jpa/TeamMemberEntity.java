package io.accountplanning.jpa;

import io.accountplanning.team.TeamMember;
import io.accountplanning.team.WorkingStatus;
import jakarta.persistence.Column;
import jakarta.persistence.MappedSuperclass;
import org.jspecify.annotations.Nullable;

/** A {@link TeamMember} of either side. */
@MappedSuperclass
@SuppressWarnings("NullAway.Init") // filled by take, or by the provider
abstract class TeamMemberEntity extends RowEntity<TeamMember> {

    @Column(name = "name")
    private String name;

    @Column(name = "title")
    private @Nullable String title;

    @Column(name = "email")
    private @Nullable String email;

    @Column(name = "phone")
    private @Nullable String phone;

    @Column(name = "personality")
    private @Nullable String personality;

    @Column(name = "highlight_notes")
    private @Nullable String highlightNotes;

    @Column(name = "working_status")
    private @Nullable String workingStatus;

    @Column(name = "plan_role")
    private @Nullable String planRole;

    @Column(name = "host_id")
    private @Nullable String hostId;

    protected TeamMemberEntity() {}

    @Override
    void take(TeamMember row) {
        name = row.name();
        title = row.title();
        email = row.email();
        phone = row.phone();
        personality = row.personality();
        highlightNotes = row.highlightNotes();
        workingStatus = StoredValues.name(row.workingStatus());
        planRole = row.planRole();
        hostId = StoredValues.user(row.hostId());
    }

    @Override
    TeamMember row() {
        return new TeamMember(
                new TeamMember.Id(rowId()),
                name,
                title,
                email,
                phone,
                personality,
                highlightNotes,
                StoredValues.constant(WorkingStatus.class, workingStatus),
                planRole,
                StoredValues.user(hostId));
    }
}
