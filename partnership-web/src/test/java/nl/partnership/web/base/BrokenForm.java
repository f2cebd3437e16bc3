package nl.partnership.web.base;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;

/** A form that somebody sends by hand and not to its end, with all that the portal needs of it at its begin. */
enum BrokenForm {
    /** Shorter than was announced. */
    SHORT {
        @Override
        void write(OutputStream out, String form) throws IOException {
            text(out, "Content-Length: " + (form.length() + 100) + "\r\n\r\n" + form);
        }
    },
    /** In pieces, of which the last one is missing. */
    WITHOUT_END {
        @Override
        void write(OutputStream out, String form) throws IOException {
            text(out, "Transfer-Encoding: chunked\r\n\r\n" + piece(form));
        }
    },
    /** In pieces, and longer than was announced. */
    TWO_LENGTHS {
        @Override
        void write(OutputStream out, String form) throws IOException {
            text(
                    out,
                    "Content-Length: " + form.length() + "\r\nTransfer-Encoding: chunked\r\n\r\n" + piece(form)
                            + piece("&more=x") + "0\r\n\r\n");
        }
    },
    /** In pieces, and more than the server reads of a form. */
    TOO_LONG {
        @Override
        void write(OutputStream out, String form) throws IOException {
            text(out, "Transfer-Encoding: chunked\r\n\r\n" + piece(form + "&more="));
            for (int i = 0; i < PIECES; i++) {
                text(out, piece("x".repeat(PIECE)));
            }
            text(out, "0\r\n\r\n");
        }
    };

    private static final int PIECES = 48;
    private static final int PIECE = 64 * 1024;
    private static final int PATIENCE = 60_000;

    abstract void write(OutputStream out, String form) throws IOException;

    /**
     * Sends it.
     *
     * @param form what would be sent of it when it were whole
     * @return what the portal said; empty when it hung up
     */
    String answer(URI page, Visitor visitor, String form) throws IOException {
        try (Socket socket = new Socket(page.getHost(), page.getPort())) {
            socket.setSoTimeout(PATIENCE);
            ByteArrayOutputStream answer = new ByteArrayOutputStream();
            try {
                OutputStream out = socket.getOutputStream();
                text(
                        out,
                        "POST " + page.getRawPath() + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nCookie: "
                                + visitor.session() + "\r\nContent-Type: application/x-www-form-urlencoded\r\n");
                write(out, form);
                socket.shutdownOutput();
                socket.getInputStream().transferTo(answer);
            } catch (IOException e) {
                // the portal hung up
            }
            return answer.toString(StandardCharsets.UTF_8);
        }
    }

    static String piece(String text) {
        return Integer.toHexString(text.length()) + "\r\n" + text + "\r\n";
    }

    static void text(OutputStream out, String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.US_ASCII));
        out.flush();
    }
}
