"""Has a server check a draft of any format: check.py http://localhost:8080 DRAFT"""
import json
import os
import sys
import urllib.parse
import urllib.request

server, path = sys.argv[1:3]
with open(path, "rb") as file:
    draft = file.read()
request = urllib.request.Request(
    f"{server}/api/v1/check?name={urllib.parse.quote(os.path.basename(path))}", data=draft,
    headers={"Content-Type": "application/octet-stream"})
if token := os.environ.get("VIENDAN_TOKEN"):
    request.add_header("Authorization", f"Bearer {token}")
with urllib.request.urlopen(request, timeout=60) as answer:
    report = json.load(answer)["documents"][0]
for finding in report["findings"]:
    print(f"{path}:{finding['line']}:{finding['column']}: {finding['severity']}: {finding['message']}")
print(f"{path}: {report['counts']['citations']} citations, {report['counts']['errors']} errors")
