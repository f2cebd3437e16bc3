package nl.partnership.web.base.paper;

import com.openhtmltopdf.bidi.BidiSplitter;
import com.openhtmltopdf.bidi.BidiTextRun;
import java.text.Bidi;
import java.util.ArrayList;
import java.util.List;

/**
 * A paragraph, cut where its direction changes. The renderer puts one run behind the other from left to right; so what
 * runs from right to left is one run with the numbers in it.
 */
final class DirectionRuns implements BidiSplitter {

    private final List<BidiTextRun> runs = new ArrayList<>();

    @Override
    public void setParagraph(String text, byte direction) {
        runs.clear();
        Bidi bidi = new Bidi(
                text,
                direction == RTL
                        ? Bidi.DIRECTION_RIGHT_TO_LEFT
                        : direction == LTR ? Bidi.DIRECTION_LEFT_TO_RIGHT : Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT);
        int start = 0;
        for (int at = 1; at <= text.length(); at++) {
            boolean turns = bidi.getLevelAt(start) > 0;
            if (at == text.length() || bidi.getLevelAt(at) > 0 != turns) {
                runs.add(new BidiTextRun(start, at - start, turns ? RTL : LTR));
                start = at;
            }
        }
    }

    @Override
    public int countTextRuns() {
        return runs.size();
    }

    @Override
    public BidiTextRun getVisualRun(int run) {
        return runs.get(run);
    }

    @Override
    public byte getBaseDirection(String text) {
        return new Bidi(text, Bidi.DIRECTION_DEFAULT_LEFT_TO_RIGHT).baseIsLeftToRight() ? LTR : RTL;
    }
}
