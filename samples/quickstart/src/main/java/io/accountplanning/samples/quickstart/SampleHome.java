package io.accountplanning.samples.quickstart;

import java.net.URISyntaxException;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** Finds the sample's own folder: from the root of the repository, from within, or from where the program lies. */
final class SampleHome {

    private SampleHome() {}

    static Path find(Path workingFolder) {
        return find(workingFolder, program());
    }

    /** The working folder itself where there is no better one. */
    static Path find(Path workingFolder, Optional<Path> program) {
        var below = workingFolder.resolve("samples/quickstart");
        if (isHome(below)) {
            return below;
        }
        if (isHome(workingFolder)) {
            return workingFolder;
        }
        return program.map(Path::getParent)
                .map(Path::getParent)
                .filter(SampleHome::isHome)
                .orElse(workingFolder);
    }

    private static boolean isHome(Path folder) {
        return Files.isRegularFile(folder.resolve("data/portfolio.csv"));
    }

    /** {@code target/classes} or {@code target/quickstart.jar} lie two levels below the sample. */
    private static Optional<Path> program() {
        var source = SampleHome.class.getProtectionDomain().getCodeSource();
        if (source == null || source.getLocation() == null) {
            return Optional.empty();
        }
        try {
            return Optional.of(Path.of(source.getLocation().toURI()));
        } catch (URISyntaxException | IllegalArgumentException | FileSystemNotFoundException e) {
            return Optional.empty();
        }
    }
}
