"""A bucket for the tests, kept by moto, which other people wrote to stand in for Amazon's S3.

    peer.py

Its first line on standard output says its port and the key that opens the bucket: whoever signs with another is
refused. For each line that comes in, the beginning of a name, it says which documents have such names and which are
half written. It ends with its input.
"""

import json
import logging
import os
import sys

# How many requests nobody has to sign: those that set it up.
os.environ["INITIAL_NO_AUTH_ACTION_COUNT"] = "4"

import boto3
from moto.server import ThreadedMotoServer

# What goes wrong here is meant to.
logging.disable()

BUCKET = "papers"
POLICY = {"Version": "2012-10-17", "Statement": [{"Effect": "Allow", "Action": "s3:*", "Resource": "*"}]}

server = ThreadedMotoServer(ip_address="127.0.0.1", port=0, verbose=False)
server.start()
_, port = server.get_host_and_port()


def client(service, access_key, secret_key):
    return boto3.client(
        service,
        endpoint_url=f"http://127.0.0.1:{port}",
        region_name="us-east-1",
        aws_access_key_id=access_key,
        aws_secret_access_key=secret_key,
    )


iam = client("iam", "any", "any")
iam.create_user(UserName="landfall")
iam.put_user_policy(UserName="landfall", PolicyName="all", PolicyDocument=json.dumps(POLICY))
key = iam.create_access_key(UserName="landfall")["AccessKey"]
client("s3", "any", "any").create_bucket(Bucket=BUCKET)
s3 = client("s3", key["AccessKeyId"], key["SecretAccessKey"])


def say(what):
    print(json.dumps(what), flush=True)


say({"port": port, "access_key": key["AccessKeyId"], "secret_key": key["SecretAccessKey"]})
for line in sys.stdin:
    prefix = line.strip()
    documents = s3.list_objects_v2(Bucket=BUCKET, Prefix=prefix).get("Contents", [])
    uploads = s3.list_multipart_uploads(Bucket=BUCKET).get("Uploads", [])
    say({
        "documents": [document["Key"] for document in documents],
        "uploads": [upload["Key"] for upload in uploads if upload["Key"].startswith(prefix)],
    })
