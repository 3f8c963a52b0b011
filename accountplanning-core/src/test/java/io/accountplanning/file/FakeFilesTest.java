package io.accountplanning.file;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.accountplanning.host.TenantId;
import io.accountplanning.testkit.FakeFiles;
import io.accountplanning.testkit.FileStoreContract;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The files in memory keep the contract, and the contract notices what a store does that does not. */
class FakeFilesTest extends FileStoreContract {

    @Override
    protected FileStore store() {
        return new FakeFiles();
    }

    @Test
    void aStoreThatForgetsTheTenantIsToldSo() {
        FileStoreContract broken = new FileStoreContract() {
            @Override
            protected FileStore store() {
                return new WithoutTenants();
            }
        };

        assertThatThrownBy(broken::tenantsDoNotSeeEachOthersFiles)
                .hasMessageContaining("another tenant's file of the same id is not there");
    }

    @Test
    void aStoreThatKeepsHalvesIsToldSo() {
        FileStoreContract broken = new FileStoreContract() {
            @Override
            protected FileStore store() {
                return new OfHalves();
            }
        };

        assertThatThrownBy(broken::whatCannotBeReadToItsEndIsNotKept)
                .hasMessageContaining("a file is there as a whole, or not at all");
    }

    private static class Forwarding implements FileStore {

        final FileStore right = new FakeFiles();

        @Override
        public void put(Key key, InputStream content) throws IOException {
            right.put(key, content);
        }

        @Override
        public InputStream open(Key key) throws IOException {
            return right.open(key);
        }

        @Override
        public void delete(Key key) throws IOException {
            right.delete(key);
        }

        @Override
        public List<Kept> list(TenantId tenant, @Nullable UUID after, int most) throws IOException {
            return right.list(tenant, after, most);
        }
    }

    private static final class WithoutTenants extends Forwarding {

        @Override
        public void put(Key key, InputStream content) throws IOException {
            right.put(anybodys(key), content);
        }

        @Override
        public InputStream open(Key key) throws IOException {
            return right.open(anybodys(key));
        }

        private static Key anybodys(Key key) {
            return new Key(TenantId.DEFAULT, key.id());
        }
    }

    private static final class OfHalves extends Forwarding {

        @Override
        public void put(Key key, InputStream content) throws IOException {
            ByteArrayOutputStream read = new ByteArrayOutputStream();
            try {
                content.transferTo(read);
            } finally {
                right.put(key, new ByteArrayInputStream(read.toByteArray()));
            }
        }
    }
}
