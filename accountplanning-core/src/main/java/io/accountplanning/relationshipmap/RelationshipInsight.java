package io.accountplanning.relationshipmap;

import io.accountplanning.host.UserId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a relationship map says as of a day. Every finding carries the people that it is made of, so that a screen can answer why.
 *
 * @param asOf the day that the age of contacts is measured by
 * @param mapStatus how far we have come, 0 to 3
 * @param threads whether the account hangs on too few people
 * @param cast who has each role of the minimum cast, in its order
 * @param stale whom nobody of us has met within the cadence of their roles, the longest overdue first
 * @param neverMet whom nobody of us knows: nobody has met them or has any coverage of them, in the order of the map
 * @param lastMeetingUnknown whom somebody of us covers, but of whom no meeting until that day is written down, in the order of the map
 * @param levelGaps where we are less than we want to be: the largest gap first, of equal ones key players first
 * @param attitudes who is for us and who is against us
 * @param influence how far each person's influence reaches: who reaches the most key players first, then the most people
 */
public record RelationshipInsight(
        LocalDate asOf,
        MapStatus mapStatus,
        Threads threads,
        List<CastRole> cast,
        List<StaleContact> stale,
        List<ContactPerson.Id> neverMet,
        List<ContactPerson.Id> lastMeetingUnknown,
        List<LevelGap> levelGaps,
        Attitudes attitudes,
        List<Influence> influence) {

    /** How far we have come at the account, after Altify's relationship map. */
    public enum Stage {
        /** Nobody is on the map. */
        NO_CONTACTS(0),
        /** There are contacts, but no key player among them. */
        NO_KEY_PLAYER(1),
        /** There are key players, but none of them is for us. */
        NO_SUPPORTIVE_KEY_PLAYER(2),
        /** A key player is for us. */
        SUPPORTIVE_KEY_PLAYER(3);

        private final int value;

        Stage(int value) {
            this.value = value;
        }
    }

    /**
     * How far we have come, after Altify's relationship map.
     *
     * @param stage the reason
     * @param people whom it is about: the contacts (1), the key players (2) or those of them who are for us (3)
     */
    public record MapStatus(Stage stage, List<ContactPerson.Id> people) {

        public MapStatus {
            people = List.copyOf(people);
        }

        /** From 0, no contacts, to 3, a key player who is for us. */
        public int value() {
            return stage.value;
        }
    }

    /**
     * Those who have more than brief coverage.
     *
     * @param ours our people, each once
     * @param theirs their people, each once
     */
    public record Threads(List<UserId> ours, List<ContactPerson.Id> theirs) {

        private static final int ENOUGH = 2;

        public Threads {
            ours = List.copyOf(ours);
            theirs = List.copyOf(theirs);
        }

        /** Whether they are fewer than two on either side, so that one who leaves takes the account along. */
        public boolean isSingle() {
            return ours.size() < ENOUGH || theirs.size() < ENOUGH;
        }
    }

    /**
     * A role of the minimum cast.
     *
     * @param role what somebody must be
     * @param people who is; empty when the role is missing
     */
    public record CastRole(ContactRole role, List<ContactPerson.Id> people) {

        public CastRole {
            people = List.copyOf(people);
        }
    }

    /**
     * A person whom nobody has met for too long.
     *
     * @param person who it is
     * @param lastMet when somebody of us met them last
     * @param role which of their roles asks to be met most often
     * @param cadence how many days may pass between two contacts for that role
     * @param daysSince how many have passed
     */
    public record StaleContact(
            ContactPerson.Id person, LocalDate lastMet, ContactRole role, int cadence, long daysSince) {

        /** By how many days the contact is overdue, 1 or more. */
        public long daysOverdue() {
            return daysSince - cadence;
        }
    }

    /**
     * A relationship that is not yet what it is to be.
     *
     * @param relationship which one
     * @param ours who of us
     * @param person with whom
     * @param current what ours is to them; null when not judged, which counts as one step below Vendor
     * @param desired what ours wants to be
     * @param steps how many levels are missing, 1 to 4
     * @param keyPlayer whether the person is a key player
     */
    public record LevelGap(
            Relationship.Id relationship,
            UserId ours,
            ContactPerson.Id person,
            @Nullable RelationshipLevel current,
            RelationshipLevel desired,
            int steps,
            boolean keyPlayer) {}

    /**
     * Where people stand towards us; each is in one of the lists.
     *
     * @param supporters Mentors and Supporters
     * @param neutral Neutral ones
     * @param opponents Non-supporters and Enemies
     * @param unknown those whom nobody has judged
     */
    public record Attitudes(
            List<ContactPerson.Id> supporters,
            List<ContactPerson.Id> neutral,
            List<ContactPerson.Id> opponents,
            List<ContactPerson.Id> unknown) {

        public Attitudes {
            supporters = List.copyOf(supporters);
            neutral = List.copyOf(neutral);
            opponents = List.copyOf(opponents);
            unknown = List.copyOf(unknown);
        }
    }

    public RelationshipInsight {
        cast = List.copyOf(cast);
        stale = List.copyOf(stale);
        neverMet = List.copyOf(neverMet);
        lastMeetingUnknown = List.copyOf(lastMeetingUnknown);
        levelGaps = List.copyOf(levelGaps);
        influence = List.copyOf(influence);
    }

    /** Whether fewer than two of our people, or fewer than two of theirs, have more than brief coverage. */
    public boolean isSingleThreaded() {
        return threads.isSingle();
    }

    /** The roles of the minimum cast that nobody has. */
    public List<ContactRole> missingRoles() {
        return cast.stream()
                .filter(part -> part.people().isEmpty())
                .map(CastRole::role)
                .toList();
    }

    /** The key players with those who influence them, in the order of {@link #influence}. */
    public List<Influence> keyPlayers() {
        return influence.stream().filter(Influence::keyPlayer).toList();
    }
}
