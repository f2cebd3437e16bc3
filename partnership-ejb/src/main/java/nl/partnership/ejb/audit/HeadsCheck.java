package nl.partnership.ejb.audit;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Walks the file of heads beside the rows, both in order, and compares. */
final class HeadsCheck implements AutoCloseable {

    private final BufferedReader lines;
    private final Findings findings;
    private HeadsFile.Head next;
    private long compared;
    private long highest;

    HeadsCheck(HeadsFile file, Findings findings) throws IOException {
        this.lines = file.open();
        this.findings = findings;
        read();
    }

    private void read() {
        try {
            String line = lines.readLine();
            next = line == null ? null : HeadsFile.Head.parse(line);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Compares with the lines about this row, which comes after all rows given before. */
    void row(long seq, String hash) {
        while (next != null && next.seq() <= seq) {
            compared++;
            if (next.seq() == seq && !hash.equals(next.hash())) {
                findings.add(Finding.Kind.CUT, seq);
            } else if (next.seq() < highest) {
                findings.add(Finding.Kind.CUT, next.seq() + 1, highest, 0);
            }
            highest = Math.max(highest, next.seq());
            read();
        }
    }

    /** The lines that are left know more rows than there are. */
    void end(long headSeq) {
        while (next != null) {
            compared++;
            highest = Math.max(highest, next.seq());
            read();
        }
        if (highest > headSeq) {
            findings.add(Finding.Kind.CUT, headSeq + 1, highest, 0);
        }
    }

    long compared() {
        return compared;
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }
}
