package io.accountplanning.samples.quickstart;

import io.accountplanning.Workspace;
import io.accountplanning.filter.PlanFilter;
import io.accountplanning.filter.PlanSort;
import io.accountplanning.permission.Actor;
import io.accountplanning.plan.PlanDocument;
import io.accountplanning.plan.PlanId;
import io.accountplanning.samples.quickstart.host.CrmPorts;
import io.accountplanning.samples.quickstart.host.Database;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.regex.Pattern;

/** Every plan of a database in full, and what its tenant keeps beside the plans. */
final class Snapshot {

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");

    private static final Pattern PSEUDONYM = Pattern.compile("erased-[a-z0-9]{12}");
    private static final Pattern MOMENT = Pattern.compile("\\d{4}-\\d\\d-\\d\\dT[0-9:.]+Z");

    private final List<PlanDocument> documents = new ArrayList<>();
    private final List<String> beside = new ArrayList<>();

    private Snapshot(Workspace workspace) {
        var ids = new ArrayList<PlanId>();
        workspace.list().forEach(PlanFilter.all(), PlanSort.by(PlanSort.Key.NUMBER), row -> ids.add(row.id()));
        ids.forEach(id -> documents.add(workspace.plan(id).document()));
        beside.add(String.valueOf(workspace.settings().state().value()));
        workspace.customFields().all().forEach(field -> beside.add(field.id() + " " + field.value()));
        workspace.templates().list().forEach(template -> beside.add(template.name() + " " + template.versions()));
        workspace.savedFilters().all().forEach(filter -> beside.add(String.valueOf(filter.value())));
        workspace.strategicObjectives().state().value().objectives().forEach(one -> beside.add(String.valueOf(one)));
        workspace
                .scorecardTemplates()
                .all()
                .forEach(template -> beside.add(template.id() + " " + template.version() + " " + template.template()));
        beside.add("in the trash: " + workspace.trash().latest(100).size());
    }

    static Snapshot of(HostData data, String url) {
        try (var database = Database.open(url)) {
            return new Snapshot(workspace(data, database));
        }
    }

    static Workspace workspace(HostData data, Database database) {
        return CrmPorts.planning(data.crm(), database.storage(), database.tables())
                .as(Actor.system("test"));
    }

    List<PlanDocument> documents() {
        return documents;
    }

    /** Settings, custom fields, templates, strategic objectives, scorecard templates and shared filters, without ids. */
    List<String> beside() {
        return beside.stream().map(Snapshot::withoutIds).toList();
    }

    /** What a person reads, and the version of each section: no ids, no moments. */
    List<String> content() {
        return documents.stream()
                .map(document ->
                        document.plan().details() + " v" + document.plan().version()
                                + withoutIds(document.sections().stream()
                                        .map(Snapshot::content)
                                        .toList()
                                        .toString()))
                .sorted()
                .toList();
    }

    /** What the library keeps for itself takes as many versions as it takes: more, when a run was killed half-way. */
    private static String content(PlanDocument.Part<?> part) {
        var version = part.type().isBookkeeping() ? "" : " v" + part.state().version();
        return part.type().key() + version + " " + part.state().value();
    }

    /** Rows that refer to each other still show that they do. */
    private static String withoutIds(String text) {
        var known = new HashMap<String, String>();
        var timeless =
                PSEUDONYM.matcher(MOMENT.matcher(text).replaceAll("then")).replaceAll("somebody");
        return ID.matcher(timeless).replaceAll(id -> known.computeIfAbsent(id.group(), key -> "#" + known.size()));
    }
}
