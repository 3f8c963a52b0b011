package io.accountplanning.samples.quickstart.strategy;

import io.accountplanning.PlanWorkspace;
import io.accountplanning.export.mindmap.MindMapFormat;
import io.accountplanning.samples.quickstart.file.OutFolder;
import io.accountplanning.samples.quickstart.life.Once;
import java.util.List;
import java.util.stream.Collectors;

/** The plan's own branches in the map that people have drawn, and files of it for other programs. */
public final class GenerateMindMap {

    private static final long AS_DRAWN = 1;
    private static final List<MindMapFormat> FORMATS = List.of(MindMapFormat.FREEMIND, MindMapFormat.MARKDOWN);

    private GenerateMindMap() {}

    public static String from(PlanWorkspace plan, Once once) {
        once.when(plan.mindMap().state().version() == AS_DRAWN, plan::generateMindMap);
        return plan.mindMap().get().nodes().size() + " nodes, drawn and generated from objectives, items and tasks";
    }

    /** The names of the files. */
    public static String export(PlanWorkspace plan, OutFolder folder) {
        var map = plan.mindMap().get();
        var name = plan.document().plan().number() + "-mind-map.";
        return FORMATS.stream()
                .map(format -> folder.write(name + format.extension(), out -> format.write(map, out)))
                .map(file -> String.valueOf(file.getFileName()))
                .collect(Collectors.joining(", "));
    }
}
