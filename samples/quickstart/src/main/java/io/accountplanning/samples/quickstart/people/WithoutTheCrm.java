package io.accountplanning.samples.quickstart.people;

import io.accountplanning.PlanWorkspace;
import io.accountplanning.host.ClientContact;
import io.accountplanning.host.ClientProfile;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** A plan opens though a system of the host does not answer, and says what could not be read. */
public final class WithoutTheCrm {

    private WithoutTheCrm() {}

    /** The client's people; then the plan's records as they are, and as they are shown when {@code hanging} is asked for them. */
    public static List<String> of(PlanWorkspace plan, PlanWorkspace hanging) {
        var lines = new ArrayList<String>();
        plan.clientProfile()
                .given()
                .flatMap(known -> known)
                .map(WithoutTheCrm::people)
                .ifPresent(lines::add);
        var known = plan.linkedRecords();
        int changed = known.changed().size();
        lines.add(known.records().size() + " linked records are as the CRM has them"
                + (changed == 0 ? "" : ", but " + changed));
        var records = hanging.linkedRecords();
        lines.add("with a CRM that hangs: %d records as they were linked; %s"
                .formatted(
                        records.records().size(),
                        records.unread().entrySet().stream()
                                .sorted(Map.Entry.comparingByKey())
                                .map(Map.Entry::getValue)
                                .findFirst()
                                .orElse("all were read")));
        return lines;
    }

    private static String people(ClientProfile profile) {
        return "the client's people: "
                + profile.contacts().stream().map(ClientContact::name).collect(Collectors.joining(", "));
    }
}
