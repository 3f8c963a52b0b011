package io.accountplanning.webhooks.http;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.net.ServerSocketFactory;

/** A real HTTP server that keeps what it gets, byte by byte, and behaves as badly as a test wants. */
public final class Receiver implements AutoCloseable {

    /** What came, names of headers in lower case. */
    public record Request(String line, Map<String, String> headers, byte[] body) {

        public String text() {
            return new String(body, StandardCharsets.UTF_8);
        }
    }

    /** Writes the answer; the connection is closed when it returns. */
    public interface Behaviour {
        void answer(Request request, OutputStream out) throws IOException;
    }

    private final ServerSocket server;
    private final Collection<Socket> open = new ConcurrentLinkedQueue<>();
    private final List<Request> requests = new CopyOnWriteArrayList<>();
    private volatile Behaviour behaviour = status(204);

    private Receiver(ServerSocket server) {
        this.server = server;
        thread(this::accept);
    }

    public static Receiver start() {
        return start("127.0.0.1", 0, ServerSocketFactory.getDefault());
    }

    public static Receiver start(String address, int port, ServerSocketFactory factory) {
        try {
            return new Receiver(factory.createServerSocket(port, 50, InetAddress.getByName(address)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static Behaviour status(int status, String... headers) {
        String head = "HTTP/1.1 " + status + " Whatever\r\n"
                + String.join(
                        "",
                        List.of(headers).stream().map(header -> header + "\r\n").toList());
        return (request, out) -> out.write((head + "Content-Length: 2\r\n\r\nok").getBytes(StandardCharsets.UTF_8));
    }

    public Receiver behave(Behaviour chosen) {
        behaviour = chosen;
        return this;
    }

    public List<Request> requests() {
        return requests;
    }

    public int port() {
        return server.getLocalPort();
    }

    public URI uri(String path) {
        return URI.create("http://127.0.0.1:" + port() + path);
    }

    @Override
    public void close() {
        try {
            server.close();
            for (Socket socket : open) {
                socket.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void accept() {
        try {
            while (true) {
                Socket socket = server.accept();
                open.add(socket);
                thread(() -> serve(socket));
            }
        } catch (IOException e) {
            // closed: the end of the test
        }
    }

    private void serve(Socket socket) {
        try (socket) {
            Request request = read(new BufferedInputStream(socket.getInputStream()));
            requests.add(request);
            behaviour.answer(request, socket.getOutputStream());
            socket.getOutputStream().flush();
        } catch (IOException e) {
            // the sender has had enough: what it made of that is what tests look at
        }
    }

    private static Request read(InputStream in) throws IOException {
        String line = line(in);
        Map<String, String> headers = new TreeMap<>();
        for (String header = line(in); !header.isEmpty(); header = line(in)) {
            int colon = header.indexOf(':');
            headers.put(
                    header.substring(0, colon).toLowerCase(Locale.ROOT),
                    header.substring(colon + 1).trim());
        }
        int length = Integer.parseInt(headers.getOrDefault("content-length", "0"));
        return new Request(line, headers, in.readNBytes(length));
    }

    private static String line(InputStream in) throws IOException {
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        for (int next = in.read(); next != '\n'; next = in.read()) {
            if (next < 0) {
                throw new IOException("The sender went away");
            }
            line.write(next);
        }
        return line.toString(StandardCharsets.ISO_8859_1).trim();
    }

    private static void thread(Runnable work) {
        Thread thread = new Thread(work, "receiver");
        thread.setDaemon(true);
        thread.start();
    }
}
