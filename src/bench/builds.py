#!/usr/bin/env python3
"""How much processor time whole builds take, beside another program or an earlier jar.

builds.py COMMAND [--against COMMAND] [--pages 100 1000] [--runs 3]
A command is run with {in} and {out} filled in, for example
  builds.py "java -jar target/loa.jar build -C {in} -o {out} --only site" --against "bin/loa build -C {in} -o {out} --only site"
Both take turns. Told are medians of user and system seconds, the largest memory, the ratio of each pair of turns,
and how time grows with pages: N^1.0 is in step with them. The pages are made here, the same each time.
"""
import argparse, math, os, random, shlex, shutil, statistics, subprocess, sys, tempfile

WORDS = ("an toàn bạo lực cán bộ chính sách cộng đồng di cư đường dây nóng gia đình giáo viên hỗ trợ học sinh hợp đồng "
         "kế hoạch lao động nạn nhân người thân pháp luật phòng ngừa phụ huynh quyền lợi thông tin trẻ em tuyên truyền "
         "việc làm xã hội xã phường y tế").split()


def page(number):
    chance = random.Random(number)

    def words(count):
        return " ".join(chance.choice(WORDS) for _ in range(count)).capitalize()

    lines = ["---", "title: %s %d" % (words(6), number), "summary: %s." % words(15), "topics: [bai-%d]" % (number % 20), "---"]
    for part in range(chance.randrange(3, 8)):
        lines += ["", "## " + words(5), "", words(40) + ", **%s**." % words(3), "", "- %s" % words(12), "- %s" % words(9)]
        if number:
            other = chance.randrange(number)
            lines += ["", "Xem [%s](/phan-%d/trang-%d/)." % (words(4), other // 100, other)]
    return "\n".join(lines) + "\n"


def write(folder, pages):
    for number in range(pages):
        place = os.path.join(folder, "content/pages/phan-%d" % (number // 100))
        os.makedirs(place, exist_ok=True)
        with open(os.path.join(place, "trang-%d.md" % number), "w", encoding="utf-8") as file:
            file.write(page(number))
    os.makedirs(os.path.join(folder, "site"), exist_ok=True)
    with open(os.path.join(folder, "site/site.yaml"), "w", encoding="utf-8") as file:
        file.write("title: Đo tốc độ\nbaseUrl: https://do-toc-do.example/\n")


def run(command, source, out):
    """Processor seconds and MiB of one cold build."""
    for old in (out, os.path.join(source, "target")):
        shutil.rmtree(old, ignore_errors=True)
    words = [word.replace("{in}", source).replace("{out}", out) for word in shlex.split(command)]
    process = subprocess.Popen(words, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    _, status, used = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode != 0:
        sys.exit("failed with %d: %s" % (process.returncode, " ".join(words)))
    return used.ru_utime + used.ru_stime, used.ru_maxrss / 1024


def main():
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("command")
    options.add_argument("--against")
    options.add_argument("--pages", type=int, nargs="+", default=[100, 1000])
    options.add_argument("--runs", type=int, default=3)
    asked = options.parse_args()
    before = None
    with tempfile.TemporaryDirectory() as work:
        for pages in asked.pages:
            source, out = os.path.join(work, "in-%d" % pages), os.path.join(work, "out")
            write(source, pages)
            turns = [(run(asked.command, source, out), run(asked.against, source, out) if asked.against else None)
                     for _ in range(asked.runs)]
            seconds = statistics.median(own[0] for own, _ in turns)
            line = "%6d pages: %.2f s, %.0f MiB" % (pages, seconds, max(own[1] for own, _ in turns))
            if asked.against:
                line += ", %.2f x the other" % statistics.median(own[0] / other[0] for own, other in turns)
            if before:
                line += ", grows as N^%.2f" % (math.log(seconds / before[1]) / math.log(pages / before[0]))
            before = (pages, seconds)
            print(line, flush=True)


if __name__ == "__main__":
    main()
