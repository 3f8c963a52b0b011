package io.accountplanning.export.label;

import io.accountplanning.relationshipmap.ContactPerson;
import io.accountplanning.relationshipmap.ContactRole;
import io.accountplanning.relationshipmap.RelationshipInsight;
import io.accountplanning.relationshipmap.RelationshipInsight.StaleContact;
import io.accountplanning.relationshipmap.RelationshipMap;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Says what a relationship map tells of an account.
 *
 * @param labels what things are called
 * @param map whose people are named
 * @param insight what is said of it
 */
public record RelationshipWords(Labels labels, RelationshipMap map, RelationshipInsight insight) {

    /** Why we are as far as we are: a key player is for us. */
    public String stage() {
        return labels.word("mapStatus." + insight.mapStatus().stage().name());
    }

    /** How far we have come: Status 3 of 3: a key player is for us. */
    public String status() {
        return labels.word("mapStatus", insight.mapStatus().value(), stage());
    }

    /** What should be mended, each in a sentence: too few threads, missing roles, and who was met too long ago, never, or nobody knows when. */
    public List<String> findings() {
        List<String> findings = new ArrayList<>();
        add(findings, "missingRoles", missingRoles());
        if (insight.isSingleThreaded()) {
            findings.add(singleThreaded());
        }
        add(findings, "stale", stale());
        add(findings, "neverMet", names(insight.neverMet()));
        add(findings, "lastMeetingUnknown", names(insight.lastMeetingUnknown()));
        return findings;
    }

    private void add(List<String> findings, String word, String of) {
        if (!of.isEmpty()) {
            findings.add(labels.word(word, of));
        }
    }

    /** How many of ours and of theirs the account hangs on. */
    public String singleThreaded() {
        var threads = insight.threads();
        return labels.word(
                "singleThreaded", threads.ours().size(), threads.theirs().size());
    }

    /** The roles that nobody has; empty text for none. */
    public String missingRoles() {
        return roles(insight.missingRoles());
    }

    /** What those roles are called. */
    public String roles(List<ContactRole> roles) {
        return roles.stream().map(labels::constant).collect(Collectors.joining(", "));
    }

    /** Who was met too long ago, and how long; empty text for nobody. */
    public String stale() {
        return labels.list(insight.stale().stream().map(this::stale).toList());
    }

    private String stale(StaleContact contact) {
        return labels.word(
                "staleContact",
                map.person(contact.person()).name(),
                contact.daysSince(),
                labels.constant(contact.role()),
                contact.cadence());
    }

    private String names(Collection<ContactPerson.Id> people) {
        return people.stream().map(id -> map.person(id).name()).collect(Collectors.joining(", "));
    }
}
