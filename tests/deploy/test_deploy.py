"""What deploy/ says is what the bot does: settings, files that are copied, commands that exist."""

from __future__ import annotations

import os
import re
import subprocess
import tomllib
from configparser import ConfigParser
from importlib import metadata
from pathlib import Path

import pytest
import yaml
from packaging.requirements import Requirement

from bot.__main__ import parser
from bot.settings import Settings, _shipped_content
from bot.web.application import PATH

ROOT = Path(__file__).resolve().parents[2]
DEPLOY = ROOT / "deploy"
RUNBOOK = (DEPLOY / "README.md").read_text(encoding="utf-8")
DOCKERFILE = (DEPLOY / "Dockerfile").read_text(encoding="utf-8")
EXAMPLE = (DEPLOY / "env.example").read_text(encoding="utf-8")
RUNS = re.compile(r"`python -m (tests\.\w+)")
SETTING = re.compile(r"^(?:# )?([A-Z_]+)=(.*)$", re.MULTILINE)


def test_the_example_names_every_setting_and_no_other() -> None:
    named = [name for name, _ in SETTING.findall(EXAMPLE)]
    assert sorted(named) == sorted(name.upper() for name in Settings.model_fields)


def test_every_setting_of_the_example_is_explained_just_above_it() -> None:
    blocks = [block.splitlines() for block in EXAMPLE.split("\n\n") if SETTING.search(block)]
    assert len(blocks) == len(Settings.model_fields)
    for block in blocks:
        assert block[0].startswith("# ")
        assert len(block[0].split()) > 5


def test_the_example_says_the_defaults(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in Settings.model_fields:
        monkeypatch.delenv(name.upper(), raising=False)
    read = Settings(_env_file=DEPLOY / "env.example")
    assert read == Settings(_env_file=None)
    assert read.content_dir == _shipped_content()


def test_the_compose_file_runs_the_bot_locked_down_and_beside_its_database() -> None:
    services = yaml.safe_load((DEPLOY / "compose.yaml").read_text(encoding="utf-8"))["services"]
    bot = services["bot"]
    assert bot["read_only"] is True
    assert bot["cap_drop"] == ["ALL"]
    assert bot["depends_on"]["database"]["condition"] == "service_healthy"
    assert all(port.startswith("127.0.0.1:") for port in bot["ports"])
    assert (DEPLOY / bot["build"]["context"] / bot["build"]["dockerfile"]).exists()
    known = {name.upper() for name in Settings.model_fields}
    assert set(bot["environment"]) <= known
    compile(bot["healthcheck"]["test"][-1], "healthcheck", "exec")
    assert "healthcheck" in services["database"]


def test_the_proxy_before_the_webhook_knows_no_secret_and_lets_nothing_through_but_the_webhook() -> None:
    (proxy,) = yaml.safe_load((DEPLOY / "compose.webhook.yaml").read_text(encoding="utf-8"))["services"].values()
    assert "env_file" not in proxy
    assert list(proxy["environment"]) == ["WEBHOOK_URL"]
    assert (proxy["read_only"], proxy["cap_drop"]) == (True, ["ALL"])
    file, _, _ = proxy["volumes"][0].partition(":")
    said = (DEPLOY / file).read_text(encoding="utf-8")
    assert re.findall(r"handle (/\S+) \{", said) == [PATH]
    assert said.count("reverse_proxy") == 1
    bot = yaml.safe_load((DEPLOY / "compose.yaml").read_text(encoding="utf-8"))["services"]["bot"]
    assert f"{{$WEBHOOK_HEARD_AT:bot:{bot['environment']['PORT']}}}" in said


def test_the_unit_runs_the_bot_as_nobody_in_particular() -> None:
    unit = ConfigParser(interpolation=None, strict=True)
    unit.read_string((DEPLOY / "tenderspot.service").read_text(encoding="utf-8"))
    service = unit["Service"]
    assert service["ExecStart"].endswith("tenderspot run")
    assert (service["DynamicUser"], service["NoNewPrivileges"], service["ProtectSystem"]) == ("yes", "yes", "strict")
    assert service["StateDirectory"] == "tenderspot"
    assert service["RestartPreventExitStatus"] == "2"


def test_the_image_gets_what_the_package_is_built_from() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    wheel = project["tool"]["hatch"]["build"]["targets"]["wheel"]
    needed = {*wheel["packages"], *wheel["force-include"], project["project"]["readme"], "pyproject.toml"}
    copied = {
        part for line in re.findall(r"^COPY (?!--from)(.+)$", DOCKERFILE, re.MULTILINE) for part in line.split()[:-1]
    }
    assert needed | {"runtime.lock"} <= copied
    assert all((ROOT / part).exists() for part in copied)
    assert "--require-hashes" in DOCKERFILE
    (user,) = re.findall(r"useradd .*--uid (\d+)", DOCKERFILE)
    assert DOCKERFILE.index(f"USER {user}\n") < DOCKERFILE.index("ENTRYPOINT")


def test_what_fails_at_the_beginning_of_a_pipe_fails_the_image() -> None:
    for stage in re.split(r"^FROM ", DOCKERFILE, flags=re.MULTILINE)[1:]:
        shell, pipe = (
            re.search(r"^SHELL .*pipefail", stage, re.MULTILINE),
            re.search(r"^(?!#).* \| ", stage, re.MULTILINE),
        )
        assert pipe is None or (shell is not None and shell.start() < pipe.start())


def test_the_runtime_is_what_the_bot_needs_of_what_is_tested_and_nothing_else() -> None:
    runtime, tested = _pins(ROOT / "runtime.lock"), _pins(ROOT / "requirements.lock")
    assert runtime.items() <= tested.items(), "the same versions with the same hashes as the tests run with"
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    here = _needed(project["dependencies"])
    assert here <= runtime.keys()
    elsewhere = {name for name, pins in runtime.items() if all(";" in pin for pin in pins)}
    assert runtime.keys() - here <= elsewhere, "more than what the bot's own dependencies bring"
    tools = {_name(one) for one in project["optional-dependencies"]["test"]} - here
    assert {"pytest", "mypy", "playwright"} <= tools
    assert not tools & runtime.keys()


def _pins(lock: Path) -> dict[str, set[str]]:
    """Give each package's entries, each with its hashes, by its name."""
    found: dict[str, set[str]] = {}
    for entry in re.split(r"\n(?=\S)", lock.read_text(encoding="utf-8").strip()):
        found.setdefault(_name(entry), set()).add(entry.strip())
    return found


def _name(requirement: str) -> str:
    (name,) = re.findall(r"^[\w.-]+", requirement)
    return re.sub(r"[-_.]+", "-", name).lower()


def _needed(requirements: list[str]) -> set[str]:
    """Follow dependencies as they are installed here."""
    found: set[str] = set()
    open_ends = [Requirement(one) for one in requirements]
    while open_ends:
        one = open_ends.pop()
        for extra in ("", *one.extras):
            if (name := _name(one.name)) in found and not extra:
                continue
            found.add(name)
            needs = [Requirement(each) for each in metadata.requires(one.name) or ()]
            open_ends += [each for each in needs if _applies(each, extra) and _name(each.name) not in found]
    return found


def _applies(requirement: Requirement, extra: str) -> bool:
    return requirement.marker is None or requirement.marker.evaluate({"extra": extra})


@pytest.mark.parametrize(
    "command", sorted(set(re.findall(r"tenderspot ([a-z]+(?: [^\s`]+\.db| postgresql\S+)?)", RUNBOOK)))
)
def test_every_command_of_the_runbook_exists(command: str) -> None:
    assert parser().parse_args(command.split()).command is not None


@pytest.mark.parametrize("file", re.findall(r"\b(?:deploy/[\w.]+|\w+\.lock)", RUNBOOK))
def test_every_file_of_the_runbook_exists_or_is_made_by_it(file: str) -> None:
    made = {"deploy/tenderspot.env", "deploy/database.env"}
    assert file in made or (ROOT / file).exists()


def test_the_faults_of_the_runbook_are_those_that_the_bot_says() -> None:
    said = "".join(path.read_text(encoding="utf-8") for path in (ROOT / "bot").rglob("*.py"))
    told = RUNBOOK.partition("## When something fails")[2].partition("\n## ")[0]
    faults = [line.split("`")[1] for line in told.splitlines() if line.startswith("| `")]
    assert len(faults) > 8
    for fault in faults:
        assert all(part.strip() in said for part in fault.split("…")), fault


def test_kubernetes_runs_it_locked_down_probed_on_the_private_port_and_never_wholly_away() -> None:
    parts = {one["kind"]: one for one in yaml.safe_load_all((DEPLOY / "kubernetes.yaml").read_text(encoding="utf-8"))}
    pod = parts["Deployment"]["spec"]["template"]["spec"]
    (bot,) = pod["containers"]
    assert pod["securityContext"]["runAsNonRoot"] is True
    assert bot["securityContext"]["readOnlyRootFilesystem"] is True
    assert bot["securityContext"]["capabilities"] == {"drop": ["ALL"]}
    named = {one["name"]: one["value"] for one in bot["env"]}
    assert set(named) <= {name.upper() for name in Settings.model_fields}
    (port,) = bot["ports"]
    assert str(port["containerPort"]) == named["PRIVATE_PORT"]
    probes = {bot[kind]["httpGet"]["path"] for kind in ("startupProbe", "livenessProbe", "readinessProbe")}
    assert probes == {"/health/live", "/health/ready"}
    assert parts["PodDisruptionBudget"]["spec"]["minAvailable"] < parts["Deployment"]["spec"]["replicas"]
    labels = parts["Deployment"]["spec"]["template"]["metadata"]["labels"]
    for kind in ("PodDisruptionBudget", "NetworkPolicy"):
        spec = parts[kind]["spec"]
        assert (spec.get("selector") or spec["podSelector"])["matchLabels"] == labels


@pytest.mark.parametrize(
    "address", ["", "sqlite:///var/tenderspot.db", "postgresql+psycopg://a:b@host/x", "postgres://h/x"]
)
def test_pods_that_would_each_have_a_file_of_their_own_do_not_start_and_say_so(address: str) -> None:
    deployment, *_ = yaml.safe_load_all((DEPLOY / "kubernetes.yaml").read_text(encoding="utf-8"))
    pod = deployment["spec"]["template"]["spec"]
    (first,), (bot,) = pod["initContainers"], pod["containers"]
    same = ("image", "envFrom", "securityContext")
    assert [first[part] for part in same] == [bot[part] for part in same]
    there = {"PATH": os.environ["PATH"], "DATABASE_URL": address}
    done = subprocess.run(first["command"], env=there, capture_output=True, text=True, check=False)  # noqa: S603
    if address.startswith("postgres"):
        assert (done.returncode, done.stderr) == (0, "")
    else:
        assert (done.returncode, done.stderr.count("\n")) == (2, 1)
        assert "DATABASE_URL has to name a PostgreSQL" in done.stderr


def test_the_way_to_the_webhook_in_kubernetes_leads_to_the_bot_and_nowhere_else() -> None:
    parts = {one["kind"]: one for one in yaml.safe_load_all((DEPLOY / "kubernetes.webhook.yaml").read_text("utf-8"))}
    deployment, *_ = yaml.safe_load_all((DEPLOY / "kubernetes.yaml").read_text(encoding="utf-8"))
    labels, port = deployment["spec"]["template"]["metadata"]["labels"], Settings(_env_file=None).port
    assert parts["Service"]["spec"]["selector"] == labels
    (way,) = parts["Service"]["spec"]["ports"]
    assert (way["port"], way["targetPort"]) == (port, port)
    (rule,) = parts["Ingress"]["spec"]["rules"]
    (path,) = rule["http"]["paths"]
    assert (path["path"], path["pathType"]) == (PATH, "Exact")
    assert path["backend"]["service"] == {"name": parts["Service"]["metadata"]["name"], "port": {"name": way["name"]}}
    policy = parts["NetworkPolicy"]["spec"]
    assert policy["podSelector"]["matchLabels"] == labels
    assert [one["port"] for rule in policy["ingress"] for one in rule["ports"]] == [port]


def test_each_way_to_run_it_says_how_the_clinics_owner_gets_in() -> None:
    ways = RUNBOOK.partition("## To keep it running")[2].partition("\n## ")[0]
    _, *forms = re.split(r"^\*\*With ", ways, flags=re.MULTILINE)
    assert [form.split()[0].strip("*.,") for form in forms] == ["systemd", "containers", "Kubernetes"]
    assert all(re.search(r"^(kubectl|docker|tenderspot).*\bsetup$", form, re.MULTILINE) for form in forms)


def test_every_threat_names_tests_that_are_there() -> None:
    threats = (DEPLOY / "THREATS.md").read_text(encoding="utf-8")
    lines = [line for line in threats.splitlines() if line.startswith("| ") and "tests/" in line]
    assert len(lines) >= 10
    assert not [line for line in lines if not _names_what_is_there(line)]


def test_each_of_the_25_faults_has_what_shows_it_and_a_verdict() -> None:
    table = RUNBOOK.partition("## The 25 faults")[2].partition("\n## ")[0]
    rows = [
        [cell.strip() for cell in line.strip("|").split("|")] for line in re.findall(r"^\| \d.*$", table, re.MULTILINE)
    ]
    assert [int(row[0]) for row in rows] == list(range(1, 26))
    for _, fault, shown, figure, verdict in rows:
        assert verdict.startswith(("holds", "in part", "not yet", "does not apply")), fault
        assert verdict == "does not apply" or (figure and _names_what_is_there(shown)), fault


def _names_what_is_there(line: str) -> bool:
    """Whether a line names at least one test or command, and all that it names exist."""
    files = [
        *re.findall(r"`(tests/[^`]+)`", line),
        *(f"{one.replace('.', '/')}/__main__.py" for one in RUNS.findall(line)),
    ]
    return bool(files) and all((ROOT / file).exists() for file in files)
