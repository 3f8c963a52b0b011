package io.accountplanning.samples.quickstart.people;

import io.accountplanning.PlanWorkspace;
import io.accountplanning.file.PlanFile;
import io.accountplanning.samples.quickstart.life.Once;
import io.accountplanning.samples.quickstart.peopledata.PeopleFile;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Minutes and a link beside the plan; the minutes lie in the host's own folder. */
public final class KeepFiles {

    private final PeopleFile file;
    private final Once once;

    public KeepFiles(PeopleFile file, Once once) {
        this.file = file;
        this.once = once;
    }

    public List<String> of(PlanWorkspace plan) {
        var minutes = file.minutes();
        var files = plan.files();
        once.when(
                files.isAvailable() && isMissing(plan, minutes.name()),
                () -> files.upload(
                        minutes.name(),
                        new ByteArrayInputStream(minutes.text().text().getBytes(StandardCharsets.UTF_8))));
        once.when(
                isMissing(plan, file.link().name()),
                () -> files.link(file.link().name(), file.link().address()));
        return files.get().files().stream().map(KeepFiles::line).toList();
    }

    private static boolean isMissing(PlanWorkspace plan, String name) {
        return plan.files().get().files().stream().noneMatch(one -> one.name().equals(name));
    }

    private static String line(PlanFile kept) {
        return "\"" + kept.name() + "\", "
                + (kept.isLink() ? kept.link() : kept.contentType() + ", " + kept.size() + " bytes");
    }
}
