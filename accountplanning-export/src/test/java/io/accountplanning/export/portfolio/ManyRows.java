package io.accountplanning.export.portfolio;

import io.accountplanning.AccountPlanning;
import io.accountplanning.Workspace;
import io.accountplanning.permission.Actor;
import io.accountplanning.permission.Role;
import java.io.IOException;
import java.nio.file.Path;

/** Looks through files, to be run in a small heap. */
final class ManyRows {

    private ManyRows() {}

    public static void main(String[] files) throws IOException {
        Workspace alice = AccountPlanning.builder().build().as(Actor.staff("alice", Role.ACCOUNT_MANAGER));
        for (String file : files) {
            long start = System.nanoTime();
            try (PortfolioImport portfolio = PortfolioImport.read(Path.of(file))) {
                PortfolioPreview preview = portfolio.preview(alice);
                System.out.println(preview.created() + " new, " + preview.refused() + " refused, "
                        + (System.nanoTime() - start) / 1_000_000 + " ms");
            }
        }
    }
}
