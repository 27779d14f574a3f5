"""Asks a server which plans cite a document: ask.py http://localhost:8080 'nd 30/2020'"""
import json
import os
import sys
import urllib.error
import urllib.parse
import urllib.request


def get(server, path, **parameters):
    request = urllib.request.Request(f"{server}{path}?{urllib.parse.urlencode(parameters)}")
    if token := os.environ.get("VIENDAN_TOKEN"):
        request.add_header("Authorization", f"Bearer {token}")
    try:
        with urllib.request.urlopen(request, timeout=30) as answer:
            return json.load(answer)
    except urllib.error.HTTPError as error:
        # Problem details (RFC 9457): a title for people, a type for programs.
        sys.exit(json.load(error)["title"])


server, reference = sys.argv[1:3]
at = 0
while True:
    # Lists come in pages; `offset` of the next begins where the last ended.
    answer = get(server, "/api/v1/cited-by", q=reference, offset=at, limit=10)["citedBy"]
    if at == 0:
        print(answer["document"]["type"], answer["document"]["symbol"])
        print(answer["plans"], "plans")
    for hit in answer["page"]:
        place = hit["places"][0]
        print(f"  {hit['plan']['path']}:{place['line']}:{place['column']}")
    at += len(answer["page"])
    if at >= answer["plans"] or not answer["page"]:
        break
