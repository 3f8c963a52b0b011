package io.accountplanning.team;

import io.accountplanning.host.UserId;
import io.accountplanning.table.CellType;
import io.accountplanning.table.Row;
import io.accountplanning.table.RowId;
import io.accountplanning.table.Table;
import io.accountplanning.time.TimeOrderedUuid;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A person who takes part in the plan, of our company or of the client.
 *
 * @param id the row's id
 * @param name the person's name; required
 * @param title their title; null when unknown
 * @param email their email address; null when unknown
 * @param phone their phone number; null when unknown
 * @param personality how to deal with them; internal; null when not said
 * @param highlightNotes what to remember about them; internal; null when not said
 * @param workingStatus whether they are with the company; null when unknown
 * @param planRole what they do in the plan; null when not said
 * @param hostId the host's id of the user or contact; null when the host has none
 */
public record TeamMember(
        Id id,
        String name,
        @Nullable String title,
        @Nullable String email,
        @Nullable String phone,
        @Nullable String personality,
        @Nullable String highlightNotes,
        @Nullable WorkingStatus workingStatus,
        @Nullable String planRole,
        @Nullable UserId hostId)
        implements Row {

    /** The people of our company, {@code companyTeam}. */
    public static final Table<TeamMember> COMPANY_TEAM = table("companyTeam");

    /** The people of the client, {@code clientTeam}. */
    public static final Table<TeamMember> CLIENT_TEAM = table("clientTeam");

    private static Table<TeamMember> table(String name) {
        return Table.of(name, TeamMember.class)
                .required("name", CellType.line(200))
                .column("title", CellType.line(200))
                .column("email", CellType.line(320))
                .column("phone", CellType.line(50))
                .internal("personality", CellType.text(2_000))
                .internal("highlightNotes", CellType.text(2_000))
                .internal("workingStatus", CellType.choice(WorkingStatus.class))
                .column("planRole", CellType.line(200))
                .column("hostId", CellType.reference(UserId::of, UserId::value))
                .build();
    }

    /**
     * The id of a team member.
     *
     * @param value unique in its plan
     */
    public record Id(UUID value) implements RowId {

        /** A new id. */
        public static Id next() {
            return new Id(TimeOrderedUuid.next());
        }
    }

    public TeamMember {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(name, "name");
    }

    /** A new one with only what is required. */
    public static TeamMember of(String name) {
        return new TeamMember(Id.next(), name, null, null, null, null, null, null, null, null);
    }

    /** A copy with another value: their title. */
    public TeamMember withTitle(@Nullable String value) {
        return new TeamMember(
                id, name, value, email, phone, personality, highlightNotes, workingStatus, planRole, hostId);
    }

    /** A copy with another value: their email address. */
    public TeamMember withEmail(@Nullable String value) {
        return new TeamMember(
                id, name, title, value, phone, personality, highlightNotes, workingStatus, planRole, hostId);
    }

    /** A copy with another value: their phone number. */
    public TeamMember withPhone(@Nullable String value) {
        return new TeamMember(
                id, name, title, email, value, personality, highlightNotes, workingStatus, planRole, hostId);
    }

    /** A copy with another value: how to deal with them. */
    public TeamMember withPersonality(@Nullable String value) {
        return new TeamMember(id, name, title, email, phone, value, highlightNotes, workingStatus, planRole, hostId);
    }

    /** A copy with another value: what to remember about them. */
    public TeamMember withHighlightNotes(@Nullable String value) {
        return new TeamMember(id, name, title, email, phone, personality, value, workingStatus, planRole, hostId);
    }

    /** A copy with another value: whether they are with the company. */
    public TeamMember withWorkingStatus(@Nullable WorkingStatus value) {
        return new TeamMember(id, name, title, email, phone, personality, highlightNotes, value, planRole, hostId);
    }

    /** A copy with another value: what they do in the plan. */
    public TeamMember withPlanRole(@Nullable String value) {
        return new TeamMember(id, name, title, email, phone, personality, highlightNotes, workingStatus, value, hostId);
    }

    /** A copy with another value: the host's id of the user or contact. */
    public TeamMember withHostId(@Nullable UserId value) {
        return new TeamMember(
                id, name, title, email, phone, personality, highlightNotes, workingStatus, planRole, value);
    }

    /** A copy with another value: the person's name. */
    public TeamMember withName(String value) {
        return new TeamMember(
                id, value, title, email, phone, personality, highlightNotes, workingStatus, planRole, hostId);
    }
}
